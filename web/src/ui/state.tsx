// What a screen shows when it has nothing to show yet: loading, empty with the next step, or refused.

import type { ReactNode } from 'react'
import { problemOf } from '../client/problem.ts'
import { useTexts } from '../words/text.ts'
import { Open } from './open.tsx'
import { ProblemNote } from './problem-note.tsx'
import { stateWords } from './state.words.ts'

/** Says that something is on its way. */
export function Loading() {
  const t = useTexts(stateWords)
  return (
    <div className="state" role="status">
      <span className="spinner" aria-hidden />
      <span>{t('loading')}</span>
    </div>
  )
}

/** Nothing here, why, and what to do next. */
export function Empty({ title, next }: { title: string; next?: ReactNode }) {
  return (
    <div className="state state-empty">
      <p>{title}</p>
      {next === undefined ? null : <div>{next}</div>}
    </div>
  )
}

/** A refusal in place of a screen or a list, with the way to try again. */
export function Refused({ error, onRetry }: { error: unknown; onRetry?: () => void }) {
  const t = useTexts(stateWords)
  const problem = problemOf(error)
  return (
    <div className="state state-refused">
      <ProblemNote problem={problem} />
      {problem.code === 'plan-not-in-force' ? <Open to="/documents">{t('toDocuments')}</Open> : null}
      {onRetry === undefined ? null : (
        <button type="button" className="plain-button" onClick={onRetry}>
          {t('retry')}
        </button>
      )}
    </div>
  )
}
