// Left on the page of a target: the sentence, how it is read, from what it is measured, who answers.

import { TargetValue } from '../plan/target-value.tsx'
import { decisionWords } from '../plan/decision.words.ts'
import { directionWords, kindWords, originWords, recurrenceWords } from '../plan/target.words.ts'
import { Figure } from '../ui/figure.tsx'
import { Mark } from '../ui/mark.tsx'
import { Open } from '../ui/open.tsx'
import { Part } from '../ui/page.tsx'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { boardWords } from './board.words.ts'
import type { TargetPage } from './shapes.ts'
import { targetPageWords } from './target.words.ts'

/** The column of what was promised. */
export function TargetReading({ page }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const b = useTexts(boardWords)
  const d = useTexts(decisionWords)
  const { language } = useLanguage()
  const { row, reading, plan } = page
  const origin = originWords[reading.origin]
  return (
    <div className="paper target-reading">
      <Part
        title={t('sentence')}
        actions={
          <Open to={`/plans/${plan.id}/text`} search={{ mark: row.key }}>
            {t('inText')}
          </Open>
        }
      >
        <blockquote className="quote" lang="zh-CN">
          {reading.text.replace(/\s*\n\s*/g, '')}
        </blockquote>
      </Part>
      <Part
        title={t('definition')}
        {...(reading.origin === 'read' || !origin ? {} : { about: origin[language] })}
      >
        <dl className="facts">
          <dt>{t('promised')}</dt>
          <dd>
            <TargetValue target={row} />
          </dd>
          <dt>{t('kind')}</dt>
          <dd>
            {reading.kindAlternatives.length === 0 ? (
              kindWords[reading.kind][language]
            ) : (
              <Mark tone="ask">
                {t('kindOpen', {
                  kinds: [reading.kind, ...reading.kindAlternatives]
                    .map((kind) => kindWords[kind][language])
                    .join(' / '),
                })}
              </Mark>
            )}
          </dd>
          {reading.recurrence === null ? null : (
            <>
              <dt>{t('recurrence')}</dt>
              <dd>{recurrenceWords[reading.recurrence][language]}</dd>
            </>
          )}
          {row.year === null ? null : (
            <>
              <dt>{t('deadline')}</dt>
              <dd>{t('yearOf', { year: row.year })}</dd>
            </>
          )}
          <dt>{t('direction')}</dt>
          <dd>{directionWords[row.direction][language]}</dd>
          <dt>{t('calibre')}</dt>
          <dd>{reading.calibre ?? <span className="soft">{t('calibreNone')}</span>}</dd>
          {reading.priceBasis === 'current' || reading.priceBasis === 'comparable' ? (
            <>
              <dt>{t('prices')}</dt>
              <dd>{d(reading.priceBasis)}</dd>
            </>
          ) : null}
          {reading.growthMethod === 'compound' || reading.growthMethod === 'mean' ? (
            <>
              <dt>{t('growthMethod')}</dt>
              <dd>{d(reading.growthMethod)}</dd>
            </>
          ) : null}
          {reading.currency === null ? null : (
            <>
              <dt>{t('currency')}</dt>
              <dd>{reading.currency}</dd>
            </>
          )}
          <dt>{t('base')}</dt>
          <dd>
            <Base page={page} />
          </dd>
          <dt>{t('owner')}</dt>
          <dd>
            {row.owner === null ? <span className="soft">{t('ownerNone')}</span> : row.owner.name}{' '}
            {row.owner?.status === 'assumed' ? <Mark tone="ask">{b('assumed')}</Mark> : null}
          </dd>
        </dl>
      </Part>
    </div>
  )
}

function Base({ page: { row, reading } }: { page: TargetPage }) {
  const t = useTexts(targetPageWords)
  const { base } = row
  if (base === null) return <span className="soft">{t('baseNone')}</span>
  const year = base.year === null ? null : t('yearOf', { year: base.year })
  return (
    <>
      {base.value === null ? (
        year
      ) : (
        <Figure value={base.value} unit={base.unit ?? ''} {...(year === null ? {} : { date: year })} />
      )}{' '}
      <Mark tone="good">{t(base.from === 'text' ? 'baseFromText' : 'baseFromDecision')}</Mark>
      {reading.baseSource === null ? null : <span className="note"> {reading.baseSource}</span>}
    </>
  )
}
