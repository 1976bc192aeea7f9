// Recording a decision on the base and the calibre of a target, from its page.

import { useQueryClient } from '@tanstack/react-query'
import { POST } from '../client/api.ts'
import { DecisionForm } from '../plan/decision-form.tsx'
import { decisionWords } from '../plan/decision.words.ts'
import type { Ask } from '../plan/shapes.ts'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import type { TargetPage } from './shapes.ts'

type Props = Readonly<{ page: TargetPage; open: boolean; onClose: () => void }>

/** The panel of a decision. */
export function DecisionPanel({ page, open, onClose }: Props) {
  const t = useTexts(decisionWords)
  const queries = useQueryClient()
  const { row, plan, reading, questions, decisions } = page
  const asks = questions.filter(({ state }) => state === 'open').flatMap(({ asks }) => asks)
  return (
    <Panel open={open} title={t('title', { indicator: row.indicator })} onClose={onClose} width={560}>
      <DecisionForm
        city={plan.cityId}
        target={{
          indicator: row.indicator,
          unit: row.unit,
          kind: reading.kind,
          kindAlternatives: reading.kindAlternatives,
        }}
        asks={asks as Ask[]}
        replaces={decisions.length > 0}
        onCancel={onClose}
        onSubmit={async (body) => {
          await POST('/api/v1/plans/{planId}/targets/{key}/decisions', {
            params: { path: { planId: plan.id, key: row.key } },
            body,
          })
          await queries.invalidateQueries({ queryKey: ['plan', plan.id] })
          onClose()
        }}
      />
    </Panel>
  )
}
