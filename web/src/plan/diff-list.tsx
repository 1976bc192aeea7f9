// What two versions mean for tasks and targets, as the server understands it: added, removed, changed, moved.

import { useQuery } from '@tanstack/react-query'
import { Mark } from '../ui/mark.tsx'
import { Part } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { useTexts } from '../words/text.ts'
import { diffQuery } from './calls.ts'
import { type DiffLine, diffLines } from './diff-lines.ts'
import { diffWords } from './diff.words.ts'
import { readerWords } from './reader.words.ts'

const tones = { added: 'good', removed: 'bad', changed: 'ask', moved: 'plain' } as const

/** The differences in a list. */
export function DiffList({ planId, from, to }: { planId: string; from: number; to: number }) {
  const t = useTexts(readerWords)
  const query = useQuery(diffQuery(planId, from, to))
  return (
    <Part title={t('differences')}>
      <Shown query={query}>
        {({ diff }) => {
          const lines = diffLines(diff)
          return lines.length === 0 ? (
            <p className="soft">{t('same')}</p>
          ) : (
            <ul className="rows">
              {lines.map((line) => (
                <Line key={`${line.what}${line.of}${line.name}${line.before}`} line={line} />
              ))}
            </ul>
          )
        }}
      </Shown>
    </Part>
  )
}

function Line({ line }: { line: DiffLine }) {
  const t = useTexts(readerWords)
  const d = useTexts(diffWords)
  const fields = line.fields.map((field) => d(field)).join('、')
  return (
    <li>
      <Mark tone={tones[line.what]}>{t(line.what)}</Mark> {d(line.of)} {line.name}
      {line.before === null ? null : <span className="soft"> {line.before}</span>}
      {line.before === null || line.after === null ? null : ' → '}
      {line.after === null ? null : <span>{line.after}</span>}
      {fields === '' ? null : <span className="note"> ({fields})</span>}
    </li>
  )
}
