// Who somebody is that a record names: the post or name behind an account's id, for colleagues of the same
// city. No sign-in name and no role goes with it.

import { z } from 'zod'
import { refuse } from '../../kernel/problem.ts'
import { administers } from '../permission.ts'
import type { AppRoute } from '../route.ts'
import { readRoute } from '../route.ts'
import { readPeople } from './store.ts'

const asked = z.object({
  /** Ids of accounts, separated by commas. */
  ids: z
    .string()
    .max(8000)
    .transform((text) => [...new Set(text.split(',').filter((id) => id !== ''))])
    .pipe(z.array(z.string().max(60)).min(1).max(100)),
})

const people = z.object({
  items: z.array(z.object({ id: z.string(), displayName: z.string() })),
  next: z.null(),
})

/** GET /people: names of accounts by id; those of other cities are left out. */
export const peopleRoute: AppRoute = readRoute(
  {
    method: 'GET',
    path: '/people',
    permission: 'signed-in',
    summary: { zh: '记录中的经办人', en: 'Names of people whom records name' },
    query: asked,
    reply: people,
  },
  async (tx, { query }, { caller }) => {
    if (caller.kind !== 'account') return refuse('not-signed-in')
    const { city, roles } = caller.account
    const everywhere = caller.via === 'local' || administers(roles)
    return { items: [...(await readPeople(tx, query.ids, { city, everywhere }))], next: null }
  },
)
