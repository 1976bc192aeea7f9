// What a person states about an observed value: period, number, unit, form, source, evidence.

import { Form, Input, Radio, Select } from 'antd'
import { OnBehalfFields } from '../plan/on-behalf-fields.tsx'
import { DayInput } from '../ui/day-input.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { observationWords } from './observation.words.ts'
import type { Form as ObservedForm, ObservationSent } from './shapes.ts'
import { formWords } from './target.words.ts'

/** What the fields hold; digests of evidence travel as `evidenceDigest` in forms. */
export type ObservationTyped = Omit<ObservationSent, 'evidence'> & { evidenceDigest?: string | null }

/** The fields of an observation. */
export function ObservationFields({ city, forms }: { city: string; forms: readonly ObservedForm[] }) {
  const t = useTexts(observationWords)
  const { language } = useLanguage()
  const form: unknown = Form.useWatch('form')
  return (
    <>
      <div className="form-pair">
        <Form.Item name="period" label={t('period')} extra={t('periodHint')} rules={[{ required: true }]}>
          <Input maxLength={40} />
        </Form.Item>
        <Form.Item name="form" label={t('form')} rules={[{ required: true }]}>
          <Select options={forms.map((value) => ({ value, label: formWords[value][language] }))} />
        </Form.Item>
        <Form.Item name="value" label={t('value')} rules={[{ required: true }]}>
          <Input maxLength={60} inputMode="decimal" />
        </Form.Item>
        <Form.Item name="unit" label={t('unit')} rules={[{ required: true }]}>
          <Input maxLength={20} />
        </Form.Item>
      </div>
      {form === 'level' ? (
        <Form.Item name="basis" label={t('basis')}>
          <Radio.Group
            options={(['stock', 'flow', 'unstated'] as const).map((value) => ({ value, label: t(value) }))}
          />
        </Form.Item>
      ) : null}
      <Form.Item name="source" label={t('source')} extra={t('sourceHint')} rules={[{ required: true }]}>
        <Input maxLength={300} />
      </Form.Item>
      <div className="form-pair">
        <Form.Item name="publishedOn" label={t('publishedOn')}>
          <DayInput />
        </Form.Item>
        <Form.Item name="url" label={t('url')} rules={[{ type: 'url', message: t('urlWrong') }]}>
          <Input maxLength={1000} inputMode="url" />
        </Form.Item>
      </div>
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea autoSize maxLength={1000} />
      </Form.Item>
      <OnBehalfFields city={city} />
    </>
  )
}

/** The fields as the server takes them: what was emptied is null. */
export function observationBody({ evidenceDigest, ...typed }: ObservationTyped): ObservationSent {
  const { period, value, unit, form, basis, source } = typed
  return {
    period,
    value,
    unit,
    source,
    ...(form === undefined ? {} : { form }),
    ...(basis === undefined ? {} : { basis }),
    url: typed.url || null,
    publishedOn: typed.publishedOn || null,
    note: typed.note || null,
    onBehalfOf: typed.onBehalfOf || null,
    evidence: evidenceDigest || null,
  }
}

/** Forms that may be entered for a kind of target, the likeliest first. */
export function formsFor(kind: string): readonly ObservedForm[] {
  if (kind === 'average-growth') return ['growth', 'average-growth', 'level']
  if (kind === 'share') return ['share']
  if (kind === 'cumulative') return ['cumulative', 'level']
  return ['level', 'cumulative', 'growth']
}
