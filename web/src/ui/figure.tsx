// A figure never stands alone: number, unit and date; the exact value on hover. One that can be opened is
// a link with a dotted underline.

import type { ReactNode } from 'react'
import { formatValue } from '../words/format-value.ts'
import { useLanguage } from '../words/language.tsx'

type FigureProps = Readonly<{
  value: number | string
  unit: string
  /** Period or day that the figure belongs to, as people read it. */
  date?: string
  /** Shows a plus sign, as growth is written. */
  signed?: boolean
  before?: ReactNode
}>

/** A number with unit and date. */
export function Figure({ value, unit, date, signed = false, before }: FigureProps) {
  const { language } = useLanguage()
  const { short, exact } = formatValue(value, unit, language)
  const text = signed && Number(value) > 0 ? `+${short}` : short
  return (
    <span className="figure" title={date === undefined ? exact : `${exact} · ${date}`}>
      {before}
      <span className="figure-value">{text}</span>
      {date === undefined ? null : <span className="figure-date"> · {date}</span>}
    </span>
  )
}
