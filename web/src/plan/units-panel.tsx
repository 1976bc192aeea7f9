// Who answers for a task: leads and supports, confirmed on a paper, or still an assumption.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Form, Input, Radio, Select } from 'antd'
import { PUT, seen } from '../client/api.ts'
import { organisationsQuery } from '../registry/organisations.ts'
import { SendForm } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { OnBehalfFields } from './on-behalf-fields.tsx'
import type { Task } from './shapes.ts'
import { unitWords } from './unit.words.ts'

type Typed = {
  leads: string[]
  supports?: string[]
  source: string
  confirm: boolean
  reason: string
  onBehalfOf?: string | null
  evidenceDigest?: string | null
}

type UnitsPanelProps = Readonly<{
  planId: string
  city: string
  task: Task
  open: boolean
  onClose: () => void
}>

/** The panel of a task's units. A unit that is none of the city's keeps its printed name. */
export function UnitsPanel({ planId, city, task, open, onClose }: UnitsPanelProps) {
  const t = useTexts(unitWords)
  const queries = useQueryClient()
  const { data = [] } = useQuery(organisationsQuery(city))
  const options = data
    .filter(({ kind }) => kind !== 'city')
    .map(({ id, name }) => ({ value: id, label: name }))
  const named = (role: 'lead' | 'support') =>
    task.units
      .filter((unit) => unit.role === role)
      .map(({ organisationId, printedName }) => organisationId ?? printedName ?? '')
  const known = new Set(data.map(({ id }) => id))

  async function send({ leads, supports = [], source, ...rest }: Typed) {
    const unitOf = (role: 'lead' | 'support') => (name: string) => ({
      organisationId: known.has(name) ? name : null,
      printedName: known.has(name) ? null : name,
      role,
      source,
    })
    await PUT('/api/v1/plans/{planId}/tasks/{key}/units', {
      params: { path: { planId, key: task.key }, header: seen(task.unitsRevision) },
      body: {
        units: [...leads.map(unitOf('lead')), ...supports.map(unitOf('support'))],
        confirm: rest.confirm,
        reason: rest.reason,
        onBehalfOf: rest.onBehalfOf ?? null,
        evidenceDigest: rest.evidenceDigest ?? null,
      },
    })
    await queries.invalidateQueries({ queryKey: ['plan', planId] })
    onClose()
  }

  return (
    <Panel open={open} title={t('editTitle', { task: task.title })} onClose={onClose} width={560}>
      <SendForm<Typed>
        label={t('edit')}
        submit={t('confirm')}
        initial={{ leads: named('lead'), supports: named('support'), confirm: true }}
        onSubmit={send}
        onCancel={onClose}
      >
        <Form.Item name="leads" label={t('leads')} rules={[{ required: true }]}>
          <Select mode="tags" showSearch={{ optionFilterProp: 'label' }} options={options} />
        </Form.Item>
        <Form.Item name="supports" label={t('supports')}>
          <Select mode="tags" showSearch={{ optionFilterProp: 'label' }} options={options} />
        </Form.Item>
        <Form.Item name="confirm" label={t('status')}>
          <Radio.Group
            options={[
              { value: true, label: t('confirmed') },
              { value: false, label: t('asAssumed') },
            ]}
          />
        </Form.Item>
        <Form.Item name="source" label={t('source')} extra={t('sourceHint')} rules={[{ required: true }]}>
          <Input maxLength={300} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
        <OnBehalfFields city={city} />
      </SendForm>
    </Panel>
  )
}
