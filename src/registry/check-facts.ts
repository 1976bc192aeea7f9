// What an organisation's facts must obey beside the others of its city, so that the tree stays a tree and
// no figure is counted twice.

import { type Organisation, type OrganisationFacts, type Organisations, isWithin } from './organisation.ts'

/** What is wrong with an organisation's facts, and in which field. */
export type Fault = Readonly<{
  field: 'parentId' | 'kind' | 'code' | 'statisticalParent' | 'counting' | 'validTo' | 'name'
  code:
    | 'organisation-no-parent'
    | 'organisation-circle'
    | 'organisation-code-taken'
    | 'organisation-name-taken'
    | 'organisation-counting'
    | 'organisation-validity'
    | 'organisation-root'
  params: Readonly<Record<string, string>>
}>

/** The first fault of facts to be stored under `id`, or null. */
export function faultOf(id: string, facts: OrganisationFacts, others: Organisations): Fault | null {
  const parent = facts.parentId === null ? undefined : others.get(facts.parentId)
  if (facts.kind === 'city' || facts.parentId === null)
    return { field: 'kind', code: 'organisation-root', params: {} }
  if (parent === undefined)
    return { field: 'parentId', code: 'organisation-no-parent', params: { parent: facts.parentId } }
  if (isWithin(others, facts.parentId, id))
    return { field: 'parentId', code: 'organisation-circle', params: { name: facts.name } }
  return takenBy(id, facts, others) ?? countingFault(facts, others) ?? validityFault(facts)
}

function takenBy(id: string, facts: OrganisationFacts, others: Organisations): Fault | null {
  const rivals = [...others.values()].filter((each) => each.id !== id)
  const code = rivals.find((each) => facts.code !== null && each.code === facts.code)
  if (code) return { field: 'code', code: 'organisation-code-taken', params: { name: code.name } }
  const name = rivals.find((each) => each.name === facts.name && overlap(each, facts))
  return name ? { field: 'name', code: 'organisation-name-taken', params: { name: name.name } } : null
}

function overlap(a: Organisation, b: OrganisationFacts): boolean {
  const open = '9999-12-31'
  return (a.validFrom ?? '') <= (b.validTo ?? open) && (b.validFrom ?? '') <= (a.validTo ?? open)
}

// Only a zone has a statistical parent, and that is a district: so a chain of parents cannot arise.
function countingFault(facts: OrganisationFacts, others: Organisations): Fault | null {
  const { statisticalParent, counting } = facts
  if (statisticalParent === null && counting === null) return null
  const district = statisticalParent === null ? undefined : others.get(statisticalParent)
  if (facts.kind === 'zone' && counting !== null && district?.kind === 'district') return null
  return { field: 'statisticalParent', code: 'organisation-counting', params: { name: facts.name } }
}

function validityFault({ validFrom, validTo }: OrganisationFacts): Fault | null {
  if (validFrom === null || validTo === null || validFrom <= validTo) return null
  return { field: 'validTo', code: 'organisation-validity', params: { from: validFrom, to: validTo } }
}
