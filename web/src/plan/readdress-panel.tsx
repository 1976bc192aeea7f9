// Another unit answers a question, or by another day; with the reason.

import { useQueryClient } from '@tanstack/react-query'
import { Form, Input, Select } from 'antd'
import { PATCH, seen } from '../client/api.ts'
import type { Organisation } from '../client/shapes.ts'
import { DayInput } from '../ui/day-input.tsx'
import { SendForm } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { tell } from '../ui/notices.ts'
import { useTexts } from '../words/text.ts'
import { questionWords } from './question.words.ts'
import type { Question } from './shapes.ts'

type Typed = { ownerOrganisation?: string; dueOn?: string; reason: string }

type Props = Readonly<{
  planId: string
  units: readonly Organisation[]
  question: Question | null
  onClose: () => void
}>

/** The panel of a question's addressee and day. */
export function ReaddressPanel({ planId, units, question, onClose }: Props) {
  const t = useTexts(questionWords)
  const queries = useQueryClient()
  if (question === null) return null
  const { id, revision, subject, ownerOrganisation, dueOn } = question
  return (
    <Panel open title={t('readdressTitle')} onClose={onClose}>
      <p>{subject}</p>
      <SendForm<Typed>
        label={t('readdressTitle')}
        submit={t('save')}
        initial={{
          ...(ownerOrganisation === null ? {} : { ownerOrganisation }),
          ...(dueOn === null ? {} : { dueOn }),
        }}
        onCancel={onClose}
        onSubmit={async (body) => {
          await PATCH('/api/v1/plans/{planId}/questions/{id}', {
            params: { path: { planId, id }, header: seen(revision) },
            body,
          })
          await queries.invalidateQueries({ queryKey: ['plan', planId] })
          tell(t('readdressed', { subject }))
          onClose()
        }}
      >
        <Form.Item name="ownerOrganisation" label={t('owner')} rules={[{ required: true }]}>
          <Select
            showSearch={{ optionFilterProp: 'label' }}
            options={units
              .filter(({ kind }) => kind !== 'city')
              .map(({ id, name }) => ({ value: id, label: name }))}
          />
        </Form.Item>
        <Form.Item name="dueOn" label={t('due')} rules={[{ required: true }]}>
          <DayInput allowClear={false} />
        </Form.Item>
        <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
      </SendForm>
    </Panel>
  )
}
