// What was achieved: every series with its observations, those of different sources side by side, none
// hidden because another says something else.

import { DisagreementNote } from './disagreement-note.tsx'
import { ObservationTable } from './observation-table.tsx'
import { PathChart } from './path-chart.tsx'
import { Part } from '../ui/page.tsx'
import { Mark } from '../ui/mark.tsx'
import { useTexts } from '../words/text.ts'
import type { TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

/** The column of what was achieved. */
export function SeriesParts({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { series, disagreements } = page
  if (series.length === 0)
    return (
      <Part title={t('series')}>
        <p className="soft">{t('noSeries')}</p>
      </Part>
    )
  const sorted = [...series].sort((a, b) => rank(a.relation) - rank(b.relation))
  return (
    <>
      <PathChart page={page} />
      {disagreements.length === 0 ? null : (
        <Part title={t('disagree')}>
          {disagreements.map((one) => (
            <DisagreementNote key={one.observations.join()} disagreement={one} page={page} />
          ))}
        </Part>
      )}
      {sorted.map((one) => (
        <Part
          key={one.id}
          title={one.name}
          about={
            <>
              {one.relation === 'related' ? t('related') : t('measures')}
              {' · '}
              {one.calibre === '' ? t('calibreUnsaid') : t('calibreIs', { calibre: one.calibre })}
              {one.demo ? <Mark tone="ask">{t('demo')}</Mark> : null}
            </>
          }
        >
          {one.note === '' ? null : <p className="note">{one.note}</p>}
          <ObservationTable series={one} page={page} />
        </Part>
      ))}
    </>
  )
}

function rank(relation: 'measures' | 'related'): number {
  return relation === 'measures' ? 0 : 1
}
