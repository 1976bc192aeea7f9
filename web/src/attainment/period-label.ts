// Periods as people read them.

import { labelPeriod } from '../../../src/kernel/period-label.ts'
import { isPeriod } from '../../../src/kernel/period.ts'
import { useLanguage } from '../words/language.tsx'

/** Labels periods in the reader's language; any other text stays. */
export function usePeriodLabel(): (period: string) => string {
  const { language } = useLanguage()
  return (period) => (isPeriod(period) ? labelPeriod(period, language) : period)
}
