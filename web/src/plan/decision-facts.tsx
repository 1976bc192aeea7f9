// A decision of the baseline register as people read it: what, by whom, when, on which paper.

import { usePeople } from '../access/people.ts'
import { Figure } from '../ui/figure.tsx'
import { Mark } from '../ui/mark.tsx'
import { useDay, useInstant } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { decisionWords } from './decision.words.ts'
import { EvidenceLink } from './evidence-field.tsx'
import type { Decision } from './shapes.ts'
import { kindWords, recurrenceWords } from './target.words.ts'

/** The parts of a decision that are shown. */
export type ShownDecision = Omit<Decision, 'holds'>

/** A decision in a few lines. */
export function DecisionFacts({ decision, city }: { decision: ShownDecision; city: string }) {
  const t = useTexts(decisionWords)
  const day = useDay()
  const instant = useInstant()
  const nameOf = usePeople([decision.recordedBy])
  const { decidedBy, decidedOn, paper, evidenceDigest, supersededBy, reason, note } = decision
  return (
    <div className={supersededBy === null ? 'decision' : 'decision decision-past'}>
      <DecidedPoints decision={decision} /> {supersededBy === null ? null : <Mark>{t('superseded')}</Mark>}
      <div>
        {decidedBy} · {day(decidedOn)} · {paper}{' '}
        {evidenceDigest === null ? null : <EvidenceLink digest={evidenceDigest} city={city} />}
      </div>
      {reason === null ? null : <div className="soft">{reason}</div>}
      {note === null ? null : <div className="soft">{note}</div>}
      <div className="note">
        {t('recorded', { by: nameOf(decision.recordedBy), at: instant(decision.recordedAt) })}
      </div>
    </div>
  )
}

/** What a decision settles, in one line. */
export function DecidedPoints({ decision }: { decision: ShownDecision }) {
  const t = useTexts(decisionWords)
  const { language } = useLanguage()
  const { baseYear, baseValue, baseUnit, kind, recurrence, priceBasis, growthMethod, currency, calibre } =
    decision
  const currencyName = (code: string) => (code === 'CNY' ? t('cny') : code === 'USD' ? t('usd') : code)
  const year = baseYear === null ? '' : language === 'zh' ? `${baseYear}年` : String(baseYear)
  const words = [
    kind === null ? null : kindWords[kind][language],
    recurrence === null ? null : recurrenceWords[recurrence][language],
    growthMethod === null ? null : t(growthMethod),
    priceBasis === null ? null : t(priceBasis),
    currency === null ? null : currencyName(currency),
    calibre,
  ].filter((word) => word !== null)
  return (
    <span>
      {baseYear === null && baseValue === null ? null : (
        <strong>
          {t('base')} {year} {baseValue === null ? null : (
            <Figure value={baseValue} unit={baseUnit ?? ''} />
          )}{' '}
        </strong>
      )}
      {words.join(' · ')}
    </span>
  )
}
