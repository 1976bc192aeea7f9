// A past day changes every figure, so the screen says plainly that it does not show today.

import { day as dayOf } from '../../../src/kernel/day.ts'
import { formatDay } from '../../../src/kernel/day-text.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { useAddress } from './address.ts'
import { shellWords } from './shell.words.ts'

/** The band that names the as-of day; nothing for today. */
export function AsOfBand() {
  const t = useTexts(shellWords)
  const { language } = useLanguage()
  const [{ asOf }, setAddress] = useAddress()
  if (asOf === undefined) return null
  return (
    <p className="asof-band" role="note">
      {t('asOfBand', { day: formatDay(dayOf(asOf), language) })}
      <button type="button" className="link-button" onClick={() => setAddress({ asOf: undefined })}>
        {t('asOfToday')}
      </button>
    </p>
  )
}
