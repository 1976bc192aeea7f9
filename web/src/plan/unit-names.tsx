// Names of units; one that is only supposed to answer says so.

import { Mark } from '../ui/mark.tsx'
import { useTexts } from '../words/text.ts'
import type { UnitOfTask } from './shapes.ts'
import { unitWords } from './unit.words.ts'

/** Units in a row; `none` where there are none. */
export function UnitNames({
  units,
  nameOf,
}: {
  units: readonly UnitOfTask[]
  nameOf: (id: string) => string
}) {
  const t = useTexts(unitWords)
  if (units.length === 0) return <span className="soft">{t('none')}</span>
  return (
    <span className="units">
      {units.map((unit) => (
        <span key={`${unit.role}${unit.organisationId ?? unit.printedName}`}>
          {unit.organisationId === null ? unit.printedName : nameOf(unit.organisationId)}{' '}
          {unit.status === 'assumed' ? (
            <Mark tone="ask" title={unit.source}>
              {t('assumed')}
            </Mark>
          ) : null}
        </span>
      ))}
    </span>
  )
}
