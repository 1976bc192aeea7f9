// Organisations (组织机构) of a city: a tree with the city as its root. Vertical units (垂直管理: customs, tax,
// central bank) can be asked to take part, not ordered; a district or zone is a place as well as a unit.

import { pinyin } from 'pinyin-pro'

/** What a unit is: it decides what may be asked of it. */
export const organisationKinds = [
  'city', // 城市
  'municipal', // 市直部门
  'vertical', // 垂直管理单位
  'district', // 行政区
  'zone', // 功能区
  'enterprise', // 企业
  'association', // 协会、机构
] as const

export type OrganisationKind = (typeof organisationKinds)[number]

/** Where a zone's figures stand: within its district's, or apart from them. Never both. */
export type Counting = 'inside_parent' | 'separate'

/** Whether a source vouches for it, or it is supposed and awaits confirmation. */
export type Standing = 'verified' | 'assumed'

/** What people may state about an organisation. */
export type OrganisationFacts = Readonly<{
  parentId: string | null
  name: string
  shortName: string
  kind: OrganisationKind
  /** GB/T 2260 for districts, a local code for zones. */
  code: string | null
  statisticalParent: string | null
  counting: Counting | null
  status: Standing
  source: string
  validFrom: string | null
  validTo: string | null
}>

/** An organisation as stored. */
export type Organisation = OrganisationFacts &
  Readonly<{ id: string; cityId: string; pinyin: string; revision: number }>

/** The organisations of a city by id. */
export type Organisations = ReadonlyMap<string, Organisation>

/**
 * Sort key of a Chinese name: syllables with tone numbers, so that it orders under the "C" collation; other
 * characters stay as they are.
 *
 * @example pinyinKey('江岸区') // 'jiang1 an4 qu1'
 */
export function pinyinKey(name: string): string {
  return pinyin(name, { toneType: 'num', type: 'array', nonZh: 'consecutive' }).join(' ').toLowerCase()
}

/** Whether an organisation existed on a day (ISO text). */
export function isValidOn(organisation: Organisation, day: string): boolean {
  const { validFrom, validTo } = organisation
  return (validFrom === null || validFrom <= day) && (validTo === null || day <= validTo)
}

/** Whether `id` is `root` or stands below it. A scope is such a subtree. */
export function isWithin(organisations: Organisations, id: string, root: string): boolean {
  for (let at: string | null = id; at !== null; at = organisations.get(at)?.parentId ?? null)
    if (at === root) return true
  return false
}
