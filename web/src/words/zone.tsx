// The time zone that instants and "today" are told in: the city's, whatever the computer is set to. A paper
// printed in the bureau and one printed on a journey must name the same hour.

import { createContext, type ReactNode, use } from 'react'

// Mainland China keeps one time; it stands wherever no city is in use (accounts, the audit).
const Zone = createContext('Asia/Shanghai')

/** Holds the city's time zone for all below; nothing is known of it before a city is in use. */
export function ZoneProvider({ zone, children }: { zone: string | undefined; children: ReactNode }) {
  const outer = use(Zone)
  return <Zone value={zone ?? outer}>{children}</Zone>
}

/** The time zone in use, as the IANA database names it. */
export function useZone(): string {
  return use(Zone)
}
