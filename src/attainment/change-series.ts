// Stating what a series is: its name and its calibre. A decision on calibre holds only for data that are
// said to be of it, so somebody must be able to say so; the audit keeps who did.

import { type Context, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { mustServe } from '../registry/index.ts'
import type { Series } from './observation.ts'
import * as store from './store-series.ts'

/** The fields that are to change, and the revision that they were changed from. */
export type ChangeSeriesInput = Readonly<{
  id: string
  revision: number
  name?: string | undefined
  calibre?: string | undefined
}>

/** Changes name or calibre of a series. */
export async function changeSeries(tx: WriteTx, input: ChangeSeriesInput, context: Context): Promise<Series> {
  const before = (await store.series(tx, input.id)) ?? refuse('not-found', { what: input.id }, 'id')
  mustServe(context, before.cityId)
  const after = { ...before, name: input.name ?? before.name, calibre: input.calibre ?? before.calibre }
  if (!(await store.updateSeries(tx, after, input.revision)))
    refuse('changed-meanwhile', { what: before.name, revision: before.revision })
  await audit(tx, context, {
    useCase: 'attainment.series.change',
    subject: { kind: 'series', id: before.id },
    before: { name: before.name, calibre: before.calibre },
    after: { name: after.name, calibre: after.calibre },
  })
  return { ...after, revision: input.revision + 1 }
}
