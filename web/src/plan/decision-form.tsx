// Recording a decision on a target: from what it is measured and how it is to be read, who decided it, on
// which paper. What is left empty stays open.

import { Form, Input, InputNumber, Radio, Select } from 'antd'
import { DayInput } from '../ui/day-input.tsx'
import { SendForm } from '../ui/form.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { decisionWords } from './decision.words.ts'
import { OnBehalfFields } from './on-behalf-fields.tsx'
import type { Ask, DecisionSent, TargetKind } from './shapes.ts'
import { askWords, kindWords, recurrenceWords } from './target.words.ts'

/** What the form holds. */
export type DecisionTyped = DecisionSent

type DecisionFormProps = Readonly<{
  city: string
  target: Readonly<{
    indicator: string
    unit: string
    kind: TargetKind
    kindAlternatives: readonly TargetKind[]
  }>
  asks: readonly Ask[]
  /** An earlier decision stands, so a reason is due. */
  replaces: boolean
  onSubmit: (typed: DecisionTyped) => Promise<unknown>
  onCancel: () => void
}>

/** The form of the baseline register. */
export function DecisionForm({ city, target, asks, replaces, onSubmit, onCancel }: DecisionFormProps) {
  const t = useTexts(decisionWords)
  const { language } = useLanguage()
  const kinds = [...new Set([target.kind, ...target.kindAlternatives])]
  const growth = kinds.includes('average-growth')
  return (
    <SendForm<DecisionTyped>
      label={t('record')}
      submit={t('submit')}
      initial={{ baseUnit: growth ? null : target.unit }}
      onSubmit={(typed) => onSubmit(withNulls(typed))}
      onCancel={onCancel}
    >
      {asks.length === 0 ? null : (
        <p className="asks">
          <strong>{t('asked')}</strong> {asks.map((ask) => askWords[ask][language]).join('、')}
        </p>
      )}
      <h3>{t('what')}</h3>
      <p className="note">{t('whatHint')}</p>
      <div className="form-pair">
        <Form.Item name="baseYear" label={t('baseYear')}>
          <InputNumber min={1978} max={2100} precision={0} />
        </Form.Item>
        <Form.Item name="baseValue" label={t('baseValue')}>
          <InputNumber<string> stringMode />
        </Form.Item>
        <Form.Item name="baseUnit" label={t('baseUnit')}>
          <Input maxLength={20} />
        </Form.Item>
        <Form.Item name="baseSource" label={t('baseSource')}>
          <Input maxLength={300} />
        </Form.Item>
      </div>
      {kinds.length > 1 ? (
        <Form.Item name="kind" label={t('kind')}>
          <Radio.Group options={kinds.map((kind) => ({ value: kind, label: kindWords[kind][language] }))} />
        </Form.Item>
      ) : null}
      {kinds.includes('annual-flow') ? (
        <Form.Item name="recurrence" label={t('recurrence')}>
          <Radio.Group
            options={(['every-year', 'target-year'] as const).map((value) => ({
              value,
              label: recurrenceWords[value][language],
            }))}
          />
        </Form.Item>
      ) : null}
      {growth ? (
        <div className="form-pair">
          <Form.Item name="growthMethod" label={t('growthMethod')}>
            <Select
              allowClear
              options={(['compound', 'mean'] as const).map((value) => ({ value, label: t(value) }))}
            />
          </Form.Item>
          <Form.Item name="priceBasis" label={t('priceBasis')}>
            <Select
              allowClear
              options={(['current', 'comparable'] as const).map((value) => ({ value, label: t(value) }))}
            />
          </Form.Item>
          <Form.Item name="currency" label={t('currency')}>
            <Select
              allowClear
              options={[
                { value: 'CNY', label: t('cny') },
                { value: 'USD', label: t('usd') },
              ]}
            />
          </Form.Item>
        </div>
      ) : null}
      <Form.Item name="calibre" label={t('calibre')} extra={t('calibreHint')}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
      <h3>{t('basis')}</h3>
      <div className="form-pair">
        <Form.Item name="decidedBy" label={t('decidedBy')} rules={[{ required: true }]}>
          <Input maxLength={100} />
        </Form.Item>
        <Form.Item name="decidedOn" label={t('decidedOn')} rules={[{ required: true }]}>
          <DayInput />
        </Form.Item>
      </div>
      <Form.Item name="paper" label={t('paper')} extra={t('paperHint')} rules={[{ required: true }]}>
        <Input maxLength={300} />
      </Form.Item>
      {replaces ? (
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
      ) : null}
      <Form.Item name="note" label={t('note')}>
        <Input.TextArea autoSize maxLength={500} />
      </Form.Item>
      <OnBehalfFields city={city} />
    </SendForm>
  )
}

// An emptied field is null for the server; a unit and a source without a value say nothing.
function withNulls(typed: DecisionTyped): DecisionTyped {
  const filled = Object.fromEntries(
    Object.entries(typed).map(([key, value]) => [key, value === '' || value === undefined ? null : value]),
  ) as DecisionTyped
  return filled.baseValue === null ? { ...filled, baseUnit: null, baseSource: null } : filled
}
