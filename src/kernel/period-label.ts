// A period in words. The Chinese label is how releases write it, and `parsePeriod` reads it back.

import { civilOf } from './day.ts'
import { formatDay, monthName } from './day-text.ts'
import { type Period, endsOf, firstDay } from './period.ts'
import type { Language } from './words.ts'

const QUARTERS = '一二三四'

/**
 * A period as people read it.
 *
 * @example labelPeriod(period('2026-01/2026-08'), 'zh') // '2026年1—8月'
 * @example labelPeriod(period('2026-Q3'), 'en') // 'Q3 2026'
 */
export function labelPeriod(of: Period, language: Language): string {
  const { from, to, frequency } = endsOf(of)
  const plain = language === 'zh' ? plainZh : plainEn
  if (from === to) return plain(from)

  const [start, end] = [civilOf(firstDay(from)), civilOf(firstDay(to))]
  const sameYear = start.year === end.year
  if (language === 'zh') {
    if (frequency === 'year') return `${start.year}—${end.year}年`
    if (frequency === 'month' && sameYear) return `${start.year}年${start.month}—${end.month}月`
    if (frequency === 'day' && sameYear)
      return `${plain(from)}—${start.month === end.month ? '' : `${end.month}月`}${end.day}日`
    return `${plain(from)}—${plain(to)}`
  }
  if (frequency === 'year') return `${start.year}–${end.year}`
  if (frequency === 'month' && sameYear)
    return `${monthName(start.month)}–${monthName(end.month)} ${start.year}`
  if (frequency === 'day' && sameYear && start.month === end.month) return `${start.day}–${plain(to)}`
  return `${plain(from)} – ${plain(to)}`
}

function plainZh(of: Period): string {
  const { frequency } = endsOf(of)
  const { year, month } = civilOf(firstDay(of))
  switch (frequency) {
    case 'year':
      return `${year}年`
    case 'half':
      return `${year}年${month === 1 ? '上' : '下'}半年`
    case 'quarter':
      return `${year}年${QUARTERS[(month - 1) / 3]}季度`
    case 'month':
      return `${year}年${month}月`
    case 'day':
      return formatDay(firstDay(of), 'zh')
  }
}

function plainEn(of: Period): string {
  const { frequency } = endsOf(of)
  const { year, month } = civilOf(firstDay(of))
  switch (frequency) {
    case 'year':
      return String(year)
    case 'half':
      return `H${month === 1 ? 1 : 2} ${year}`
    case 'quarter':
      return `Q${(month + 2) / 3} ${year}`
    case 'month':
      return `${monthName(month)} ${year}`
    case 'day':
      return formatDay(firstDay(of), 'en')
  }
}
