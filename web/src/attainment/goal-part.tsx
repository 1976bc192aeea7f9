// Goals without a number: each with its last written assessment, and the form for the next.

import { useQueryClient } from '@tanstack/react-query'
import { Button, Form, Input, Radio } from 'antd'
import { useState } from 'react'
import { POST } from '../client/api.ts'
import { OnBehalfFields } from '../plan/on-behalf-fields.tsx'
import { taskWords } from '../plan/task.words.ts'
import { usePlanChoice } from '../shell/plan-choice.ts'
import { useMay } from '../shell/session.ts'
import { SendForm } from '../ui/form.tsx'
import { Part } from '../ui/page.tsx'
import { Panel } from '../ui/panel.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords } from './board.words.ts'
import { judgements } from './judgement.ts'
import { usePeriodLabel } from './period-label.ts'
import type { AssessmentSent, BoardGoal } from './shapes.ts'

type Typed = Omit<AssessmentSent, 'evidence'> & { evidenceDigest?: string | null }

/** The goals of a task. */
export function GoalPart({ goals, planId }: { goals: readonly BoardGoal[]; planId: string }) {
  const t = useTexts(taskWords)
  const b = useTexts(boardWords)
  const may = useMay()
  const label = usePeriodLabel()
  const [assessing, setAssessing] = useState<BoardGoal | null>(null)
  return (
    <Part title={t('goals')} about={t('goalsAbout')}>
      <ul className="rows">
        {goals.map((goal) => (
          <li key={goal.key} className="row-line">
            <span>
              <span lang="zh-CN">{plain(goal.text)}</span>
              <span className="soft">
                {' · '}
                {goal.assessment === null
                  ? b('notAssessed')
                  : `${b(goal.assessment.judgement)} · ${label(goal.assessment.period)}`}
              </span>
              {goal.assessment === null ? null : (
                <span className="note goal-text">
                  {goal.assessment.text}({goal.assessment.source})
                </span>
              )}
            </span>
            {may('observation.enter') ? (
              <Button size="small" onClick={() => setAssessing(goal)}>
                {t('assess')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
      <AssessPanel goal={assessing} planId={planId} onClose={() => setAssessing(null)} />
    </Part>
  )
}

type AssessProps = Readonly<{ goal: BoardGoal | null; planId: string; onClose: () => void }>

function AssessPanel({ goal, planId, onClose }: AssessProps) {
  const t = useTexts(taskWords)
  const b = useTexts(boardWords)
  const queries = useQueryClient()
  const { plan } = usePlanChoice()
  return (
    <Panel open={goal !== null} title={t('assess')} onClose={onClose}>
      {goal === null ? null : (
        <SendForm<Typed>
          label={t('assess')}
          submit={t('submit')}
          onCancel={onClose}
          onSubmit={async ({ evidenceDigest, onBehalfOf, ...typed }) => {
            await POST('/api/v1/plans/{planId}/goals/{key}/assessments', {
              params: { path: { planId, key: goal.key } },
              body: { ...typed, evidence: evidenceDigest || null, onBehalfOf: onBehalfOf || null },
            })
            await queries.invalidateQueries({ queryKey: ['plan', planId] })
            onClose()
          }}
        >
          <blockquote className="quote" lang="zh-CN">
            {plain(goal.text)}
          </blockquote>
          <Form.Item name="period" label={t('period')} extra={t('periodHint')} rules={[{ required: true }]}>
            <Input maxLength={40} />
          </Form.Item>
          <Form.Item name="judgement" label={t('judgement')} rules={[{ required: true }]}>
            <Radio.Group options={judgements.map((value) => ({ value, label: b(value) }))} />
          </Form.Item>
          <Form.Item name="text" label={t('text')} rules={[{ required: true }]}>
            <Input.TextArea autoSize={{ minRows: 3 }} maxLength={4000} />
          </Form.Item>
          <Form.Item name="source" label={t('source')} rules={[{ required: true }]}>
            <Input maxLength={300} />
          </Form.Item>
          <OnBehalfFields city={plan?.cityId ?? ''} />
        </SendForm>
      )}
    </Panel>
  )
}

function plain(text: string): string {
  return text.replace(/\s*\n\s*/g, '')
}
