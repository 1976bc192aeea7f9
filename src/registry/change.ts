// A change of an organisation's facts: a new name, another parent, confirmed by a source, no longer valid.

import { type Context, audit } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { faultOf } from './check-facts.ts'
import { refuseFault } from './create.ts'
import { type Organisation, type OrganisationFacts, pinyinKey } from './organisation.ts'
import { mustServe } from './scope.ts'
import * as store from './store.ts'

/** Changes an organisation if it still has the revision that was seen. */
export async function changeOrganisation(
  tx: WriteTx,
  input: Readonly<{ id: string; fields: Partial<OrganisationFacts>; revision: number }>,
  context: Context,
): Promise<Organisation> {
  const known = await store.organisation(tx, input.id)
  if (!known) return refuse('not-found', { what: input.id })
  mustServe(context, known.cityId)
  await store.lockCity(tx, known.cityId)
  const others = await store.organisations(tx, known.cityId)
  const before = others.get(input.id) ?? known
  if (before.revision !== input.revision)
    refuse('changed-meanwhile', { what: before.name, revision: before.revision })
  const facts = { ...before, ...input.fields }
  const after = { ...facts, pinyin: pinyinKey(facts.name), revision: before.revision + 1 }
  refuseFault(faultOf(after.id, after, others))
  await store.updateOrganisation(tx, after, before.revision)
  await audit(tx, context, {
    useCase: 'registry.organisation.change',
    subject: { kind: 'organisation', id: after.id },
    before,
    after,
  })
  return after
}
