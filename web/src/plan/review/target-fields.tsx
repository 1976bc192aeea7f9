// The reading of a target as fields: everything that a reviewer may correct.

import { Form, Input, InputNumber, Select } from 'antd'
import { useLanguage } from '../../words/language.tsx'
import { useTexts } from '../../words/text.ts'
import { comparatorSign } from '../comparator.ts'
import type { Target } from '../shapes.ts'
import { directionWords, kindWords, recurrenceWords } from '../target.words.ts'
import { reviewWords } from './review.words.ts'

/** What the fields hold. */
export type ReadingTyped = Partial<
  Pick<
    Target,
    | 'indicator'
    | 'comparator'
    | 'value'
    | 'valueMax'
    | 'unit'
    | 'kind'
    | 'recurrence'
    | 'year'
    | 'baseYear'
    | 'baseValue'
    | 'direction'
  >
> & { kindAlternatives?: Target['kindAlternatives'] }

const comparators = ['>=', '>', '=', '<=', '<'] as const

/** Fields of a reading; `at` is the place of the part in a list of readings. */
export function TargetFields({ at = [] }: { at?: readonly (string | number)[] }) {
  const t = useTexts(reviewWords)
  const { language } = useLanguage()
  const name = (field: keyof ReadingTyped) => [...at, field]
  const kinds = Object.entries(kindWords).map(([value, words]) => ({ value, label: words[language] }))
  return (
    <>
      <Form.Item name={name('indicator')} label={t('indicator')} rules={[{ required: true }]}>
        <Input maxLength={200} />
      </Form.Item>
      <div className="form-triple">
        <Form.Item name={name('comparator')} label={t('comparator')} rules={[{ required: true }]}>
          <Select options={comparators.map((value) => ({ value, label: comparatorSign(value) }))} />
        </Form.Item>
        <Form.Item name={name('value')} label={t('value')} rules={[{ required: true }]}>
          <InputNumber />
        </Form.Item>
        <Form.Item name={name('unit')} label={t('unit')} rules={[{ required: true }]}>
          <Input maxLength={30} />
        </Form.Item>
        <Form.Item name={name('kind')} label={t('kind')} rules={[{ required: true }]}>
          <Select options={kinds} />
        </Form.Item>
        <Form.Item name={name('kindAlternatives')} label={t('alternatives')}>
          <Select mode="multiple" options={kinds} />
        </Form.Item>
        <Form.Item name={name('year')} label={t('year')}>
          <InputNumber min={1949} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name={name('recurrence')} label={t('recurrence')}>
          <Select
            allowClear
            options={Object.entries(recurrenceWords).map(([value, words]) => ({
              value,
              label: words[language],
            }))}
          />
        </Form.Item>
        <Form.Item name={name('direction')} label={t('direction')}>
          <Select
            options={Object.entries(directionWords).map(([value, words]) => ({
              value,
              label: words[language],
            }))}
          />
        </Form.Item>
        <Form.Item name={name('valueMax')} label={t('valueMax')}>
          <InputNumber />
        </Form.Item>
        <Form.Item name={name('baseYear')} label={t('baseYear')}>
          <InputNumber min={1949} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name={name('baseValue')} label={t('baseValue')}>
          <InputNumber />
        </Form.Item>
      </div>
    </>
  )
}

/** The fields of a target as the form holds them. */
export function readingOf({ indicator, comparator, value, valueMax, unit, ...rest }: Target): ReadingTyped {
  const { kind, kindAlternatives, recurrence, year, baseYear, baseValue, direction } = rest
  const promised = { indicator, comparator, value, valueMax, unit }
  return { ...promised, kind, kindAlternatives, recurrence, year, baseYear, baseValue, direction }
}

/** What was typed as the server takes it: an emptied field is null, one never touched is absent. */
export function readingBody(typed: ReadingTyped): ReadingTyped {
  const entries = Object.entries(typed).map(([key, value]) => [
    key,
    value === undefined || value === '' ? null : value,
  ])
  const { direction, kindAlternatives, ...rest } = Object.fromEntries(entries) as ReadingTyped
  return {
    ...rest,
    ...(direction == null ? {} : { direction }),
    ...(kindAlternatives == null ? {} : { kindAlternatives }),
  }
}
