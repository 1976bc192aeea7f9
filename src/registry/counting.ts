// Districts and functional zones overlap: streets of 光谷 carry codes of 洪山区. A zone is counted inside its
// district or apart from it, never twice, so that the lines of a city always add up to the city.

import { type Decimal, add, decimal, subtract } from '../kernel/decimal.ts'
import type { Organisations } from './organisation.ts'

/** Where an enterprise sits: its district by code, and the zone that looks after it, if any. */
export type Seat = Readonly<{ district: string | null; zone: string | null }>

/** One line of a city's table by territory. */
export type TerritoryLine = Readonly<{ organisation: string; value: Decimal }>

/**
 * The one territory under which a seat is counted: a zone that is counted apart, else the district of the
 * address, else the zone's statistical parent. Null where neither is known.
 *
 * @example countedAt({ district: 'wuhan.hongshan', zone: 'wuhan.ovc' }, organisations) // 'wuhan.ovc' if separate
 */
export function countedAt(seat: Seat, organisations: Organisations): string | null {
  const zone = seat.zone === null ? undefined : organisations.get(seat.zone)
  if (zone?.counting === 'separate') return zone.id
  return seat.district ?? zone?.statisticalParent ?? null
}

/**
 * Lines that add up, from figures that overlap: each district's figure covers its whole territory, each
 * zone's its own. A zone counted apart is taken out of its district; one counted inside is left out.
 *
 * @throws {RangeError} for a figure of an organisation that is neither a district nor a zone of a district.
 */
export function linesThatAddUp(
  figures: readonly TerritoryLine[],
  organisations: Organisations,
): readonly TerritoryLine[] {
  const lines = new Map<string, Decimal>()
  const put = (id: string, value: Decimal) => lines.set(id, add(lines.get(id) ?? decimal(0), value))
  for (const { organisation: id, value } of figures) {
    const organisation = organisations.get(id)
    if (organisation?.kind === 'district') put(id, value)
    else if (organisation?.statisticalParent == null) throw new RangeError(`${id} is no territory`)
    else if (organisation.counting === 'separate') {
      put(id, value)
      put(organisation.statisticalParent, subtract(decimal(0), value))
    }
  }
  return [...lines].map(([organisation, value]) => ({ organisation, value }))
}
