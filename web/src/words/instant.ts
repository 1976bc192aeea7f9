// Instants and days from the server as people read them, in the time of the city.

import { isDay, day as dayOf } from '../../../src/kernel/day.ts'
import { formatDay } from '../../../src/kernel/day-text.ts'
import { instantText } from './instant-text.ts'
import { useLanguage } from './language.tsx'
import { useZone } from './zone.tsx'

/** Shows an instant as day and time. */
export function useInstant(): (instant: string) => string {
  const { language } = useLanguage()
  const zone = useZone()
  return (instant) => instantText(instant, zone, language)
}

/** Shows a day without its year where the year is that of another day; for narrow places. */
export function useShortDay(): (day: string, beside: string) => string {
  const { language } = useLanguage()
  return (day, beside) => {
    if (!isDay(day)) return day
    const whole = formatDay(dayOf(day), language)
    if (day.slice(0, 4) !== beside.slice(0, 4)) return whole
    return language === 'zh' ? whole.slice(5) : whole.slice(0, -5)
  }
}

/** Shows a day; anything else stays as it is. */
export function useDay(): (day: string) => string {
  const { language } = useLanguage()
  return (day) => (isDay(day) ? formatDay(dayOf(day), language) : day)
}
