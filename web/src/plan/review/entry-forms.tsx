// The forms of the review: correct, split, merge, re-class, add. Each sends one change with its reason.

import { Button, Form, Radio } from 'antd'
import { useState } from 'react'
import { SendForm } from '../../ui/form.tsx'
import { useTexts } from '../../words/text.ts'
import type { Review, Target } from '../shapes.ts'
import type { Entry } from './entries.ts'
import { ReasonField } from './reason-field.tsx'
import type { Send } from './review-change.ts'
import { reviewWords } from './review.words.ts'
import type { Selected } from './selection.ts'
import { type ReadingTyped, readingBody, readingOf, TargetFields } from './target-fields.tsx'
import { TaskField } from './task-field.tsx'

type FormProps = Readonly<{ review: Review; send: Send; onDone: () => void }>
type Reasoned = { reason: string }

/** Corrects a target's reading, or the task of any entry. */
export function CorrectForm({ entry, review, send, onDone }: FormProps & { entry: Entry }) {
  const t = useTexts(reviewWords)
  return (
    <SendForm<ReadingTyped & Reasoned & { taskKey: string }>
      label={t('correct')}
      submit={t('save')}
      onCancel={onDone}
      initial={{ ...(entry.target ? readingOf(entry.target) : {}), taskKey: entry.taskKey ?? '' }}
      onSubmit={async ({ reason, taskKey, ...typed }) => {
        const reading = entry.target ? readingBody(typed) : {}
        await send({
          kind: 'correct',
          key: entry.key,
          fields: { ...reading, taskKey: taskKey || null },
          reason,
        })
        onDone()
      }}
    >
      {entry.target ? <TargetFields /> : null}
      <TaskField tasks={review.tasks} />
      <ReasonField />
    </SendForm>
  )
}

/** Splits a target into several. */
export function SplitForm({ target, send, onDone }: FormProps & { target: Target }) {
  const t = useTexts(reviewWords)
  const [count, setCount] = useState(2)
  const blank = readingOf(target)
  return (
    <SendForm<Reasoned & { parts: ReadingTyped[] }>
      label={t('split')}
      submit={t('split')}
      onCancel={onDone}
      initial={{ parts: Array.from({ length: 10 }, () => blank) }}
      onSubmit={async ({ reason, parts }) => {
        await send({ kind: 'split', key: target.key, parts: parts.slice(0, count).map(readingBody), reason })
        onDone()
      }}
      aside={
        <>
          <Button disabled={count >= 10} onClick={() => setCount(count + 1)}>
            {t('addPart')}
          </Button>
          <Button disabled={count <= 2} onClick={() => setCount(count - 1)}>
            {t('removePart')}
          </Button>
        </>
      }
    >
      <p className="soft">{t('splitText')}</p>
      {Array.from({ length: count }, (_, at) => (
        <fieldset key={at} className="part-fields">
          <legend>{t('part', { n: at + 1 })}</legend>
          <TargetFields at={['parts', at]} />
        </fieldset>
      ))}
      <ReasonField />
    </SendForm>
  )
}

/** Merges several targets into one. */
export function MergeForm({ targets, send, onDone }: FormProps & { targets: readonly Target[] }) {
  const t = useTexts(reviewWords)
  const [first] = targets
  return (
    <SendForm<ReadingTyped & Reasoned>
      label={t('merge')}
      submit={t('merge')}
      onCancel={onDone}
      initial={first ? readingOf(first) : {}}
      onSubmit={async ({ reason, ...typed }) => {
        const keys = targets.map(({ key }) => key)
        await send({ kind: 'merge', keys, fields: readingBody(typed), reason })
        onDone()
      }}
    >
      <p className="soft">{t('mergeText')}</p>
      <ul className="rows">
        {targets.map(({ key, indicator }) => (
          <li key={key}>{indicator}</li>
        ))}
      </ul>
      <TargetFields />
      <ReasonField />
    </SendForm>
  )
}

type As = 'target' | 'goal' | 'action'

/** Makes an entry what it is: a target needs a reading. */
export function ReclassForm({ entry, send, onDone }: FormProps & { entry: Entry }) {
  const t = useTexts(reviewWords)
  const others = (['target', 'goal', 'action'] as const).filter((as) => as !== entry.as)
  return (
    <SendForm<ReadingTyped & Reasoned & { to: As }>
      label={t('reclass')}
      submit={t('save')}
      onCancel={onDone}
      initial={{ to: others[0] ?? 'action', comparator: '>=' }}
      onSubmit={async ({ reason, to, ...typed }) => {
        const reading = to === 'target' ? { reading: readingBody(typed) } : {}
        await send({ kind: 'reclass', key: entry.key, to, ...reading, reason })
        onDone()
      }}
    >
      <AsField name="to" choices={others} />
      <ReasonField />
    </SendForm>
  )
}

/** Adds what the reader selected. */
export function AddForm({ selected, review, send, onDone }: FormProps & { selected: Selected }) {
  const t = useTexts(reviewWords)
  const { start, end, text } = selected
  const around = review.tasks.find((task) => task.start <= start && start < task.end)
  return (
    <SendForm<ReadingTyped & Reasoned & { as: As; taskKey: string }>
      label={t('addTitle')}
      submit={t('add')}
      onCancel={onDone}
      initial={{ as: 'action', taskKey: around?.key ?? '', comparator: '>=' }}
      onSubmit={async ({ reason, as, taskKey, ...typed }) => {
        const reading = as === 'target' ? { reading: readingBody(typed) } : {}
        await send({ kind: 'add', entry: { as, taskKey: taskKey || null, start, end, ...reading }, reason })
        onDone()
      }}
    >
      <p className="note">{t('selected')}</p>
      <blockquote className="quote" lang="zh-CN">
        {text}
      </blockquote>
      <AsField name="as" choices={['target', 'goal', 'action']} />
      <TaskField tasks={review.tasks} />
      <ReasonField />
    </SendForm>
  )
}

function AsField({ name, choices }: { name: 'as' | 'to'; choices: readonly As[] }) {
  const t = useTexts(reviewWords)
  const words = { target: 'oneTarget', goal: 'oneGoal', action: 'oneAction' } as const
  const chosen: unknown = Form.useWatch(name)
  return (
    <>
      <Form.Item name={name} label={t(name === 'as' ? 'addAs' : 'reclassText')} required>
        <Radio.Group options={choices.map((value) => ({ value, label: t(words[value]) }))} />
      </Form.Item>
      {chosen === 'target' ? <TargetFields /> : null}
    </>
  )
}
