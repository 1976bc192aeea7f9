// A new organisation in a city's tree.

import { type Context, audit } from '../access/index.ts'
import { makeId } from '../kernel/id.ts'
import { refuse } from '../kernel/problem.ts'
import type { WriteTx } from '../platform/store/tx.ts'
import { type Fault, faultOf } from './check-facts.ts'
import { type Organisation, type OrganisationFacts, pinyinKey } from './organisation.ts'
import { mustServe } from './scope.ts'
import * as store from './store.ts'

/** Adds an organisation. @throws {Refusal} where its facts do not fit the tree. */
export async function createOrganisation(
  tx: WriteTx,
  input: Readonly<{ city: string; facts: OrganisationFacts }>,
  context: Context,
): Promise<Organisation> {
  const { city: cityId, facts } = input
  mustServe(context, cityId)
  await store.lockCity(tx, cityId)
  const others = await store.organisations(tx, cityId)
  if (others.size === 0) refuse('not-found', { what: cityId })
  const id = `${cityId}.${makeId(context.clock.now(), context.chance.bytes(10))}`
  refuseFault(faultOf(id, facts, others))
  const organisation = { ...facts, id, cityId, pinyin: pinyinKey(facts.name), revision: 1 }
  await store.insertOrganisation(tx, organisation)
  await audit(tx, context, {
    useCase: 'registry.organisation.create',
    subject: { kind: 'organisation', id },
    after: organisation,
  })
  return organisation
}

/** Turns a fault into a refusal. */
export function refuseFault(fault: Fault | null): void {
  if (fault) refuse(fault.code, fault.params, fault.field)
}
