// The parts of access control, made from the settings of the installation.

import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Access, argon2Passwords, defaultAccessSettings, ssoProvider } from '../access/index.ts'
import type { Chance } from '../platform/clock.ts'
import { secretBox } from '../platform/secret-box.ts'
import type { Config } from './config.ts'

/** Makes access control; the key that seals secrets is made at the first start. */
export async function openAccess(config: Config, chance: Chance): Promise<Access> {
  const key = await openSecretKey(config, chance)
  return accessWith(config, key, chance)
}

/** Access control with a given key. */
export function accessWith(config: Config, key: Uint8Array, chance: Chance): Access {
  return {
    settings: { ...defaultAccessSettings(config.production), administratorNetworks: config.adminNetworks },
    box: secretBox([key], chance),
    passwords: argon2Passwords,
    sso: config.sso ? ssoProvider(config.sso) : null,
  }
}

async function openSecretKey(config: Config, chance: Chance): Promise<Uint8Array> {
  if (config.secretKey !== undefined) return keyOf(config.secretKey, 'FUMAO_SECRET_KEY')
  const file = join(config.data, 'secret.key')
  const made = Buffer.from(chance.bytes(32)).toString('hex')
  const isNew = await writeFile(file, made, { mode: 0o600, flag: 'wx' }).then(
    () => true,
    (error: NodeJS.ErrnoException) => {
      if (error.code === 'EEXIST') return false
      throw error
    },
  )
  return keyOf(isNew ? made : await readFile(file, 'utf8'), file)
}

function keyOf(text: string, where: string): Uint8Array {
  if (!/^[0-9a-f]{64}$/.test(text.trim())) throw new Error(`${where} must hold 32 bytes in hexadecimal`)
  return new Uint8Array(Buffer.from(text.trim(), 'hex'))
}
