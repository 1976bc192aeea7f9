// Restricting administrators to terminals of known networks (GB/T 22239-2019 8.1.4.4).

import { BlockList, isIP } from 'node:net'
import { administers, type Role } from './permission.ts'
import type { AccessSettings } from './settings.ts'

/** Whether an account with these roles may come from this address. */
export function addressAllowed(
  held: readonly Role[],
  address: string,
  { administratorNetworks }: AccessSettings,
): boolean {
  if (!administers(held) || administratorNetworks.length === 0) return true
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  const family = isIP(plain)
  return family !== 0 && networksOf(administratorNetworks).check(plain, family === 6 ? 'ipv6' : 'ipv4')
}

/** The networks as one list. @throws {RangeError} where one is not in CIDR form. */
export function networksOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [, base = '', prefix = ''] = /^([0-9a-f.:]+)\/(\d{1,3})$/i.exec(network) ?? []
    const family = isIP(base)
    if (family === 0 || Number(prefix) > (family === 6 ? 128 : 32)) {
      throw new RangeError(`not a network such as 10.1.0.0/16: ${network}`)
    }
    list.addSubnet(base, Number(prefix), family === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}
