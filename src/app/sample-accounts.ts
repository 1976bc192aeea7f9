// Accounts for trying things out. They exist only outside production, are marked as samples, and their
// password is no secret: it stands in data/sample-accounts.json.

import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { accountsExist, createAccount, localContext, roles } from '../access/index.ts'
import type { World } from './world.ts'

const file = z.object({
  note: z.string(),
  password: z.string(),
  accounts: z.array(
    z.object({
      name: z.string(),
      displayName: z.string(),
      role: z.enum(roles),
      city: z.string().nullable(),
      organisation: z.string().nullable(),
    }),
  ),
})

/** The sample accounts as listed in the data folder. */
export type SampleAccounts = z.output<typeof file>

/** Creates the sample accounts in a fresh installation; answers them while they may be used. */
export async function sampleAccounts(world: World): Promise<SampleAccounts | null> {
  if (world.config.production) return null
  const samples = file.parse(JSON.parse(await readFile(join(world.shipped, 'sample-accounts.json'), 'utf8')))
  if (await world.store.read(accountsExist)) return samples
  const context = { ...localContext(world), access: world.access }
  for (const { role, ...account } of samples.accounts) {
    await createAccount({ ...account, roles: [role], password: samples.password, sample: true }, context)
  }
  return samples
}
