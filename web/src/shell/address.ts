// Filters, sorting and the as-of day live in the address, so that they survive a reload and can be sent to a
// colleague. Values are plain strings; an empty one is left out.

import { useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback } from 'react'

/** What stands behind the question mark of an address. */
export type Address = Readonly<Record<string, string>>

/** Changes to an address; undefined or '' takes a key away. */
export type AddressChange = Readonly<Record<string, string | undefined>>

/** Reads `?a=b` as plain strings. */
export function readAddress(search: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(search))
}

/** Writes an address, keys in the order given. */
export function writeAddress(address: Readonly<Record<string, unknown>>): string {
  const kept = Object.entries(address).filter(([, value]) => value !== undefined && value !== '')
  const text = new URLSearchParams(kept.map(([key, value]) => [key, String(value)])).toString()
  return text === '' ? '' : `?${text}`
}

/** The address of the screen and how to change it; a change replaces, so that "back" leaves the screen. */
export function useAddress(): [Address, (change: AddressChange) => void] {
  const address: Address = useSearch({ strict: false })
  const navigate = useNavigate()
  const change = useCallback(
    (change: AddressChange) => {
      void navigate({
        to: '.',
        search: (old: Address) => ({ ...old, ...change }),
        replace: true,
        resetScroll: false,
      })
    },
    [navigate],
  )
  return [address, change]
}
