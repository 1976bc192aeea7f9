// A Problem as people read it: what is wrong, where, and what to do. Announced when it appears.

import type { ShownProblem } from '../client/problem.ts'
import { useTexts } from '../words/text.ts'
import { stateWords } from './state.words.ts'

// A field's name in the interface; the form marks the field itself.
const fieldName = /^[a-z][A-Za-z]*(\.[A-Za-z0-9]+)*$/

/** Shows a Problem; nothing for none. */
export function ProblemNote({ problem }: { problem: ShownProblem | null }) {
  const t = useTexts(stateWords)
  if (!problem) return null
  const place = problem.place !== undefined && fieldName.test(problem.place) ? undefined : problem.place
  return (
    <div className="problem" role="alert">
      <strong>{problem.title}</strong>
      <p>{problem.detail}</p>
      <p>{problem.remedy}</p>
      {place === undefined && problem.instance === undefined ? null : (
        <p className="problem-where">
          {place === undefined ? null : <span>{t('place', { place })}</span>}
          {problem.instance === undefined ? null : <span>{t('request', { id: problem.instance })}</span>}
        </p>
      )}
    </div>
  )
}
