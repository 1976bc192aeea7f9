// Every screen of a plan can be seen as of a day. The picker is fetched when it is opened.

import { lazy, Suspense } from 'react'
import { day as dayOf } from '../../../src/kernel/day.ts'
import { formatDay } from '../../../src/kernel/day-text.ts'
import { Pop } from '../ui/pop.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { useZone } from '../words/zone.tsx'
import { useAddress } from './address.ts'
import { today } from './clock.ts'
import { shellWords } from './shell.words.ts'

const DayInput = lazy(async () => ({ default: (await import('../ui/day-input.tsx')).DayInput }))

/** The as-of day: today, or the one in the address. */
export function AsOfChoice() {
  const t = useTexts(shellWords)
  const { language } = useLanguage()
  const [address, setAddress] = useAddress()
  const zone = useZone()
  const shown = formatDay(dayOf(address.asOf ?? today(zone)), language)
  return (
    <Pop
      kind="dialog"
      className="top-wide"
      label={`${t('asOfChoose')}: ${shown}`}
      title={t('asOfChoose')}
      face={t('asOf', { day: shown })}
    >
      {(close) => (
        <Suspense>
          <div className="pop-body">
            <div className="note">{t('asOfChoose')}</div>
            <DayInput
              value={address.asOf ?? null}
              label={t('asOfChoose')}
              onChange={(asOf) => {
                setAddress({ asOf: asOf ?? undefined })
                close()
              }}
            />
          </div>
        </Suspense>
      )}
    </Pop>
  )
}
