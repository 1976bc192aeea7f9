// Instants and days from the server as people read them, in the time of this computer.

import dayjs from 'dayjs'
import { isDay, day as dayOf } from '../../../src/kernel/day.ts'
import { formatDay } from '../../../src/kernel/day-text.ts'
import { useLanguage } from './language.tsx'

/** Shows an instant as day and time. */
export function useInstant(): (instant: string) => string {
  const { language } = useLanguage()
  return (instant) => dayjs(instant).format(language === 'zh' ? 'YYYY年M月D日 HH:mm' : 'D MMM YYYY HH:mm')
}

/** Shows a day; anything else stays as it is. */
export function useDay(): (day: string) => string {
  const { language } = useLanguage()
  return (day) => (isDay(day) ? formatDay(dayOf(day), language) : day)
}
