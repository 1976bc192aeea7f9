// The official text set as a document: serif, headings, margin numbers, marks one can open. Used by the
// reader, by the review and by the comparison of two versions.

import { type ReactNode, useMemo } from 'react'
import { useTexts } from '../../words/text.ts'
import { officialTextWords } from './official-text.words.ts'
import { type Outline, type Paragraph, paragraphs } from './paragraphs.ts'
import { type Run, segments, type TextMark } from './segments.ts'
import './official-text.css'

type OfficialTextProps = Readonly<{
  text: string
  outline: Outline
  marks: readonly TextMark[]
  /** The mark that is open now. */
  chosen?: string | null
  onChoose?: (mark: TextMark) => void
  /** Beside a task's number: its owner, its state. */
  taskNote?: (number: string) => ReactNode
}>

/** The text with its marks. */
export function OfficialText({ text, outline, marks, chosen = null, onChoose, taskNote }: OfficialTextProps) {
  const points = useMemo(() => Array.from(text), [text])
  const parts = useMemo(() => paragraphs(points, outline), [points, outline])
  const t = useTexts(officialTextWords)
  return (
    <div className="official" lang="zh-CN" aria-label={t('text')} role="document">
      {parts.map((part) => (
        <Block key={part.start} part={part} note={part.margin === null ? null : taskNote?.(part.margin)}>
          {part.pieces.map((piece) =>
            segments(piece, headed(part, marks)).map((run) => (
              <MarkedRun
                key={run.start}
                run={run}
                text={points.slice(run.start, run.end).join('')}
                chosen={chosen}
                {...(onChoose ? { onChoose } : {})}
              />
            )),
          )}
        </Block>
      ))}
    </div>
  )
}

// The heading of a task is a mark of its own, so that it is cut out of the paragraph like the others.
function headed(part: Paragraph, marks: readonly TextMark[]): readonly TextMark[] {
  if (part.headingEnd === null || part.headingEnd <= part.start) return marks
  return [...marks, { kind: 'context', key: 'heading', start: part.start, end: part.headingEnd }]
}

function Block({ part, note, children }: { part: Paragraph; note: ReactNode; children: ReactNode }) {
  const common = { className: `official-${part.role}`, 'data-start': part.start }
  if (part.role === 'title') return <h2 {...common}>{children}</h2>
  if (part.role === 'part') return <h3 {...common}>{children}</h3>
  if (part.role === 'section') return <h4 {...common}>{children}</h4>
  return (
    <p {...common}>
      {part.margin === null ? null : (
        <span className="official-margin" aria-hidden>
          {part.margin}
          {note}
        </span>
      )}
      {children}
    </p>
  )
}

type MarkedRunProps = Readonly<{
  run: Run
  text: string
  chosen: string | null
  onChoose?: (mark: TextMark) => void
}>

function MarkedRun({ run, text, chosen, onChoose }: MarkedRunProps) {
  const t = useTexts(officialTextWords)
  const heading = run.marks.some(({ key }) => key === 'heading')
  const real = run.marks.filter(({ key }) => key !== 'heading')
  const first = real[0]
  if (!first)
    return (
      <span data-at={run.start} className={heading ? 'official-heading' : undefined}>
        {text}
      </span>
    )
  const isChosen = chosen !== null && real.some(({ key }) => key === chosen)
  const look = ['run', `run-${first.kind}`, isChosen ? 'run-chosen' : '', heading ? 'official-heading' : '']
  const opens = onChoose !== undefined && first.kind !== 'context'
  if (!opens)
    return (
      <span className={look.join(' ')} data-at={run.start} data-key={first.key}>
        {text}
      </span>
    )
  // A mark that is cut in several runs is one stop for the keyboard: its first run.
  const stop = first.start === run.start
  return (
    <span
      role="button"
      tabIndex={stop ? 0 : -1}
      className={look.join(' ')}
      data-at={run.start}
      data-key={first.key}
      aria-pressed={isChosen}
      title={t(first.kind)}
      {...(stop && first.kind !== 'action' ? { 'data-open': '' } : {})}
      onClick={() => {
        if (window.getSelection()?.isCollapsed !== false) onChoose(first)
      }}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return
        event.preventDefault()
        onChoose(first)
      }}
    >
      {text}
    </span>
  )
}
