// Routes of cities and organisations.

import { type AppRoute, readRoute, writeRoute } from '../access/index.ts'
import { refuse } from '../kernel/problem.ts'
import { pageOfList } from '../platform/store/page-list.ts'
import { changeOrganisation } from './change.ts'
import { createOrganisation } from './create.ts'
import { isValidOn } from './organisation.ts'
import * as schema from './schema.ts'
import { cityOfCaller, mustServe } from './scope.ts'
import * as store from './store.ts'

const listCities = readRoute(
  {
    method: 'GET',
    path: '/cities',
    permission: 'signed-in',
    summary: { zh: '列出可见的城市', en: 'List the cities that the caller may see' },
    reply: schema.citiesReply,
  },
  async (tx, _, context) => {
    const own = cityOfCaller(context.caller)
    const all = await store.cities(tx)
    return { items: all.filter(({ id }) => own === null || id === own), next: null }
  },
)

const listOrganisations = readRoute(
  {
    method: 'GET',
    path: '/organisations',
    permission: 'organisation.read',
    summary: {
      zh: '列出一个城市的组织机构(树，按拼音排序)',
      en: 'List the organisations of a city (a tree, in the order of pinyin)',
    },
    query: schema.organisationsQuery,
    reply: schema.organisationsReply,
  },
  async (tx, { query }, context) => {
    mustServe(context, query.city)
    const all = [...(await store.organisations(tx, query.city)).values()]
    const { asOf } = query
    const valid = asOf === undefined ? all : all.filter((each) => isValidOn(each, asOf))
    const { rows, next } = pageOfList(valid, (one) => one.id, query)
    return { items: [...rows], next }
  },
)

const showOrganisation = readRoute(
  {
    method: 'GET',
    path: '/organisations/:id',
    permission: 'organisation.read',
    summary: { zh: '查看一个单位', en: 'Show one organisation' },
    params: schema.organisationPath,
    reply: schema.organisationReply,
  },
  async (tx, { params }, context) => {
    const organisation = await store.organisation(tx, params.id)
    if (!organisation) return refuse('not-found', { what: params.id })
    mustServe(context, organisation.cityId)
    return organisation
  },
)

const addOrganisation = writeRoute(
  {
    method: 'POST',
    path: '/organisations',
    permission: 'organisation.manage',
    summary: { zh: '新增单位', en: 'Add an organisation' },
    body: schema.newOrganisation,
    reply: schema.organisationReply,
  },
  async (tx, { body }, context) => {
    const { city, ...facts } = body
    return createOrganisation(tx, { city, facts }, context)
  },
)

const editOrganisation = writeRoute(
  {
    method: 'PATCH',
    path: '/organisations/:id',
    permission: 'organisation.manage',
    summary: { zh: '修改单位信息', en: 'Change an organisation' },
    params: schema.organisationPath,
    body: schema.organisationFields,
    revised: true,
    reply: schema.organisationReply,
  },
  async (tx, { params, body, revision }, context) =>
    changeOrganisation(tx, { id: params.id, fields: withoutUndefined(body), revision }, context),
)

/** All routes of the registry. */
export const registryRoutes: readonly AppRoute[] = [
  listCities,
  listOrganisations,
  showOrganisation,
  addOrganisation,
  editOrganisation,
]

// A field that was not sent is not undefined but absent.
function withoutUndefined<T extends object>(fields: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as never
}
