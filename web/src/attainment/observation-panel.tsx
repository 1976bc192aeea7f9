// Entering an observed value for a target; the unit and the likely form are filled in.

import { useQueryClient } from '@tanstack/react-query'
import { AutoComplete, Form } from 'antd'
import { POST } from '../client/api.ts'
import { SendForm } from '../ui/form.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { formsFor, ObservationFields, type ObservationTyped, observationBody } from './observation-fields.tsx'
import { observationWords } from './observation.words.ts'
import type { TargetPage } from './shapes.ts'

type Props = Readonly<{ page: TargetPage; open: boolean; onClose: () => void }>

/** The panel of a new observation. */
export function ObservationPanel({ page, open, onClose }: Props) {
  const t = useTexts(observationWords)
  const queries = useQueryClient()
  const { row, plan, reading } = page
  const forms = formsFor(reading.kind)
  const [form = 'level'] = forms
  const calibres = [
    ...new Set(page.series.filter(({ relation }) => relation === 'measures').map(({ calibre }) => calibre)),
  ].filter((calibre) => calibre !== '')
  const unit = reading.kind === 'average-growth' ? '%' : row.unit
  return (
    <Panel open={open} title={t('title', { indicator: row.indicator })} onClose={onClose} width={560}>
      <SendForm<ObservationTyped & { calibre?: string | null }>
        label={t('title', { indicator: row.indicator })}
        submit={t('submit')}
        initial={{ form, unit, basis: 'unstated', calibre: reading.calibre ?? calibres[0] ?? null }}
        onCancel={onClose}
        onSubmit={async ({ calibre, ...typed }) => {
          await POST('/api/v1/plans/{planId}/targets/{key}/observations', {
            params: { path: { planId: plan.id, key: row.key } },
            body: { ...observationBody(typed), calibre: calibre || null },
          })
          await queries.invalidateQueries({ queryKey: ['plan', plan.id] })
          onClose()
        }}
      >
        <ObservationFields city={plan.cityId} forms={forms} />
        <Form.Item name="calibre" label={t('calibre')} extra={t('calibreHint')}>
          <AutoComplete options={calibres.map((value) => ({ value }))} />
        </Form.Item>
      </SendForm>
    </Panel>
  )
}
