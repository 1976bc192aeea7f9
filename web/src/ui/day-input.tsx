// A day is text (2026-11-22) in our forms; the picker shows it as people write it.

import { DatePicker } from 'antd'
import dayjs from 'dayjs'
import { useTexts } from '../words/text.ts'
import { dayInputWords } from './day-input.words.ts'

type DayInputProps = Readonly<{
  id?: string
  value?: string | null
  onChange?: (value: string | null) => void
  label?: string
  allowClear?: boolean
  placeholder?: string
  small?: boolean
}>

/** Picks one day; works as a field of an antd form. */
export function DayInput(props: DayInputProps) {
  const { id, value, onChange, label, allowClear = true, placeholder, small = false } = props
  const t = useTexts(dayInputWords)
  return (
    <DatePicker
      {...(id === undefined ? {} : { id })}
      {...(label === undefined ? {} : { 'aria-label': label })}
      value={value ? dayjs(value) : null}
      format={[t('format'), 'YYYY-MM-DD', 'YYYY/M/D', 'YYYYMMDD']}
      allowClear={allowClear}
      {...(placeholder === undefined ? {} : { placeholder })}
      {...(small ? { size: 'small' as const } : {})}
      onChange={(day) => onChange?.(day ? day.format('YYYY-MM-DD') : null)}
    />
  )
}
