// The targets of the whole plan, first and large: what is promised, where it stands, and why.

import { TargetValue } from '../plan/target-value.tsx'
import { Figure } from '../ui/figure.tsx'
import { Light } from '../ui/light.tsx'
import { Open } from '../ui/open.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords } from './board.words.ts'
import { MissingNotes } from './missing-note.tsx'
import type { Board } from './shapes.ts'

/** One card a target; nothing where the plan has none. */
export function Headlines({ board }: { board: Board }) {
  const t = useTexts(boardWords)
  const { language } = useLanguage()
  const { targets } = board.overall
  if (targets.length === 0) return null
  return (
    <section className="headlines" aria-label={t('overall')}>
      {targets.map((row) => (
        <div key={row.key} className="headline">
          <div className="headline-name">
            <Open to={`/plans/${board.plan.id}/targets/${row.key}`} row>
              {row.indicator}
            </Open>
            <span className="soft">
              <TargetValue target={row} />
            </span>
          </div>
          <div className="headline-value">
            {row.latest === null ? (
              <span className="soft">{t('noValue')}</span>
            ) : (
              <Open to={`/plans/${board.plan.id}/targets/${row.key}`} dotted>
                <Figure
                  value={row.latest.value}
                  unit={row.latest.unit}
                  date={row.latest.periodLabel[language]}
                  signed={row.latest.form === 'growth' || row.latest.form === 'average-growth'}
                />
              </Open>
            )}
            <Light state={row.light} />
          </div>
          <p className="note">{row.reason[language]}</p>
          <MissingNotes notes={row.missing} />
        </div>
      ))}
    </section>
  )
}
