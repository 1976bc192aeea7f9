// How a review ends: approved and in force, or discarded. Both say first what will happen.

import { useQueryClient } from '@tanstack/react-query'
import { Form, Input } from 'antd'
import { useNavigate } from '@tanstack/react-router'
import { POST, reply, seen } from '../../client/api.ts'
import { SendForm } from '../../ui/form.tsx'
import { tell } from '../../ui/notices.ts'
import { Panel } from '../../ui/panel.tsx'
import { useTexts } from '../../words/text.ts'
import type { Review } from '../shapes.ts'
import { countEntries, entriesOf } from './entries.ts'
import { ReasonField } from './reason-field.tsx'
import { reviewWords } from './review.words.ts'

type Props = Readonly<{ review: Review; open: boolean; onClose: () => void }>

/** Puts the draft in force. */
export function ApprovePanel({ review, open, onClose }: Props) {
  const t = useTexts(reviewWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const counts = countEntries(entriesOf(review))
  const { planId, version, revision } = review
  return (
    <Panel open={open} title={t('approveTitle', { n: version })} onClose={onClose}>
      <SendForm<{ note?: string }>
        label={t('approve')}
        submit={t('approve')}
        onCancel={onClose}
        onSubmit={async ({ note }) => {
          const { opened } = await reply(
            POST('/api/v1/plans/{planId}/versions/{n}/approval', {
              params: { path: { planId, n: version }, header: seen(revision) },
              body: { note: note || null },
            }),
          )
          await queries.invalidateQueries()
          tell(t('approvedNotice', { opened }))
          await navigate({ to: `/plans/${planId}/board` })
        }}
      >
        <p>{t('approveText', { targets: counts.target, goals: counts.goal, actions: counts.action })}</p>
        {counts.unmapped === 0 ? null : (
          <p className="asks">{t('approveUnmapped', { n: counts.unmapped })}</p>
        )}
        <Form.Item name="note" label={t('note')}>
          <Input.TextArea autoSize maxLength={500} />
        </Form.Item>
      </SendForm>
    </Panel>
  )
}

/** Sets the draft aside. */
export function DiscardPanel({ review, open, onClose }: Props) {
  const t = useTexts(reviewWords)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const { planId, version, revision } = review
  return (
    <Panel open={open} title={t('discardTitle', { n: version })} onClose={onClose}>
      <SendForm<{ reason: string }>
        label={t('discard')}
        submit={t('discard')}
        danger
        onCancel={onClose}
        onSubmit={async (body) => {
          await POST('/api/v1/plans/{planId}/versions/{n}/discard', {
            params: { path: { planId, n: version }, header: seen(revision) },
            body,
          })
          await queries.invalidateQueries()
          await navigate({ to: '/documents' })
        }}
      >
        <p>{t('discardText')}</p>
        <ReasonField />
      </SendForm>
    </Panel>
  )
}
