// Two sources that say different things about one period, side by side.

import { Figure } from '../ui/figure.tsx'
import { formatValue } from '../words/format-value.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { usePeriodLabel } from './period-label.ts'
import type { Disagreement, TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

/** The values with their sources, lowest first. */
export function DisagreementNote({ disagreement, page }: { disagreement: Disagreement; page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { language } = useLanguage()
  const label = usePeriodLabel()
  const { period, observations, difference, unit, sameCalibre } = disagreement
  const found = page.series.flatMap((series) =>
    series.observations
      .filter(({ id }) => observations.includes(id))
      .map((observation) => ({ observation, calibre: series.calibre })),
  )
  return (
    <div className="disagreement">
      <p>
        {t('disagreeText', {
          period: label(period),
          n: observations.length,
          difference: formatValue(difference, unit, language).short,
        })}{' '}
        {t(sameCalibre ? 'sameCalibre' : 'otherCalibre')}
      </p>
      <div className="disagreement-sides">
        {found.map(({ observation, calibre }) => (
          <div key={observation.id}>
            <Figure value={observation.valueText} unit={observation.unit} />
            <div className="note">{observation.source}</div>
            <div className="note">{calibre === '' ? t('calibreUnsaid') : t('calibreIs', { calibre })}</div>
          </div>
        ))}
      </div>
    </div>
  )
}
