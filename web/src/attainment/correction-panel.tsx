// Correcting an observed value: the whole statement anew, with the reason; the old one stays.

import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { POST } from '../client/api.ts'
import { SendForm } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { ObservationFields, type ObservationTyped, observationBody } from './observation-fields.tsx'
import { observationWords } from './observation.words.ts'
import type { Observation, SeriesOfTarget, TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

type Props = Readonly<{
  page: TargetPage
  series: SeriesOfTarget
  observation: Observation | null
  onClose: () => void
}>

/** The panel of a correction. */
export function CorrectionPanel({ page, series, observation, onClose }: Props) {
  const t = useTexts(observationWords)
  const w = useTexts(targetPageWords)
  const queries = useQueryClient()
  return (
    <Panel open={observation !== null} title={w('correctTitle')} onClose={onClose} width={560}>
      {observation === null ? null : (
        <SendForm<ObservationTyped & { reason: string }>
          label={w('correctTitle')}
          submit={t('correct')}
          initial={{
            period: observation.period,
            value: observation.valueText,
            unit: observation.unit,
            form: observation.form,
            basis: observation.basis,
            source: observation.source,
            url: observation.url,
            publishedOn: observation.publishedOn,
            note: observation.note,
            onBehalfOf: observation.onBehalfOf?.id ?? null,
            evidenceDigest: observation.evidence,
          }}
          onCancel={onClose}
          onSubmit={async ({ reason, ...typed }) => {
            await POST('/api/v1/observations/{id}/correction', {
              params: { path: { id: observation.id } },
              body: { ...observationBody(typed), reason },
            })
            await queries.invalidateQueries({ queryKey: ['plan', page.plan.id] })
            onClose()
          }}
        >
          <p className="soft">{w('correctAbout')}</p>
          <ObservationFields city={page.plan.cityId} forms={[series.form]} />
          <Form.Item name="reason" label={t('reason')} rules={[{ required: true }]}>
            <Input.TextArea autoSize maxLength={500} />
          </Form.Item>
        </SendForm>
      )}
    </Panel>
  )
}
