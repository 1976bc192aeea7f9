// Sends one change of a draft, reads the review anew and offers the undo.

import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { POST, reply, seen } from '../../client/api.ts'
import { tell } from '../../ui/notices.ts'
import { useTexts } from '../../words/text.ts'
import type { ChangeSent, Review } from '../shapes.ts'
import { reviewWords } from './review.words.ts'

/** Sends changes of the draft that is shown. */
export type Send = (change: ChangeSent) => Promise<void>

/** How to change this review. */
export function useChange(review: Review): Send {
  const t = useTexts(reviewWords)
  const queries = useQueryClient()
  const { planId, version, revision } = review
  return useCallback(
    async (change) => {
      const path = { planId, n: version }
      const send = (body: ChangeSent, at: number) =>
        reply(
          POST('/api/v1/plans/{planId}/versions/{n}/changes', {
            params: { path, header: seen(at) },
            body,
          }),
        )
      const refresh = () => queries.invalidateQueries({ queryKey: ['plan', planId] })
      const done = await send(change, revision)
      await refresh()
      if (change.kind === 'undo') return
      tell(t('changed', { what: t(change.kind) }), async () => {
        await send({ kind: 'undo', reason: t('undoReason') }, done.revision)
        await refresh()
      })
    },
    [planId, version, revision, queries, t],
  )
}
