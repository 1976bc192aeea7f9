// How many targets stand where: counts by light that filter the board, and why the dark ones are dark.

import { Button } from 'antd'
import { useAddress } from '../shell/address.ts'
import { LightShape, type LightState, lightStates } from '../ui/light.tsx'
import { lightWords } from '../ui/light.words.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords, lackWords } from './board.words.ts'
import type { Board, Lack } from './shapes.ts'

/** The lights that the address asks for. */
export function chosenLights(address: Readonly<Record<string, string>>): readonly LightState[] {
  const named = (address.light ?? '').split(',')
  return lightStates.filter((light) => named.includes(light))
}

/** Counts as switches. */
export function BoardSummary({ board }: { board: Board }) {
  const t = useTexts(boardWords)
  const { language } = useLanguage()
  const [address, setAddress] = useAddress()
  const chosen = chosenLights(address)
  const counts: Readonly<Record<LightState, number>> = {
    reached: board.counts.reached,
    'on-track': board.counts.onTrack,
    behind: board.counts.behind,
    'far-behind': board.counts.farBehind,
    unknown: board.counts.unknown,
  }
  const why = Object.entries(board.unknownFor)
    .filter(([, n]) => n > 0)
    .sort(([, a], [, b]) => b - a)
    .map(([lack, n]) => `${lackWords[lack as Lack][language]} ${n}`)
    .join(' · ')
  function toggle(light: LightState) {
    const next = chosen.includes(light) ? chosen.filter((each) => each !== light) : [...chosen, light]
    setAddress({ light: next.join(',') || undefined })
  }
  return (
    <div className="board-summary">
      <strong>{t('count', { n: board.counts.total })}</strong>
      <span className="board-lights" role="group" aria-label={t('lights')}>
        {lightStates.map((light) => (
          <button
            key={light}
            type="button"
            className="quiet light"
            aria-pressed={chosen.includes(light)}
            disabled={counts[light] === 0}
            onClick={() => toggle(light)}
          >
            <LightShape state={light} />
            {lightWords[light][language]} <strong>{counts[light]}</strong>
          </button>
        ))}
      </span>
      {why === '' ? null : <span className="note">{t('unknownFor', { list: why })}</span>}
      {chosen.length > 0 || address.unit !== undefined || address.words !== undefined ? (
        <Button
          size="small"
          type="link"
          onClick={() => setAddress({ light: undefined, unit: undefined, words: undefined })}
        >
          {t('clear')}
        </Button>
      ) : null}
    </div>
  )
}
