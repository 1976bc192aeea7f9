// The board: where do we stand? One line per target; filters, grouping and the as-of day live in the address.

import { useQuery } from '@tanstack/react-query'
import { Button, Segmented } from 'antd'
import { useParams } from '@tanstack/react-router'
import { useAddress } from '../shell/address.ts'
import { DownloadButton } from '../ui/download-button.tsx'
import { FilterChoice, FilterWords } from '../ui/filter.tsx'
import { Page } from '../ui/page.tsx'
import { Shown } from '../ui/query.tsx'
import { Empty } from '../ui/state.tsx'
import { useDay } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { allRows, type BoardFilter, type Grouping, groupBoard } from './board-groups.ts'
import { BoardSummary, chosenLights } from './board-summary.tsx'
import { BoardTable } from './board-table.tsx'
import { boardWords } from './board.words.ts'
import { boardQuery } from './calls.ts'
import { Headlines } from './headlines.tsx'
import type { Board } from './shapes.ts'
import './board.css'

/** The screen of the board. */
export function Screen() {
  const { planId } = useParams({ strict: false }) as { planId: string }
  const [{ asOf }] = useAddress()
  const query = useQuery(boardQuery(planId, asOf))
  return <Shown query={query}>{(board) => <BoardPage board={board} />}</Shown>
}

function BoardPage({ board }: { board: Board }) {
  const t = useTexts(boardWords)
  const day = useDay()
  const [address, setAddress] = useAddress()
  const by: Grouping = address.by === 'unit' || address.by === 'state' ? address.by : 'task'
  const filter: BoardFilter = {
    lights: chosenLights(address),
    ...(address.unit === undefined ? {} : { unit: address.unit }),
    ...(address.words === undefined ? {} : { words: address.words }),
  }
  const { plan, asOf, daysLeft } = board
  const plain = filter.lights.length === 0 && filter.unit === undefined && filter.words === undefined
  const all = groupBoard(board, by, filter)
  const groups = by === 'task' && plain ? all.filter(({ key }) => key !== 'overall') : all
  const n = all.reduce((sum, { rows }) => sum + rows.length, 0)
  const left =
    daysLeft === null ? null : daysLeft >= 0 ? t('daysLeft', { n: daysLeft }) : t('over', { n: -daysLeft })

  return (
    <Page
      title={plan.title}
      about={[plan.documentNumber, t('asOf', { day: day(asOf) }), left].filter(Boolean).join(' · ')}
      actions={<BoardExports planId={plan.id} asOf={address.asOf} />}
    >
      {by === 'task' && plain ? <Headlines board={board} /> : null}
      <BoardSummary board={board} />
      <div className="board-bar no-print">
        <Segmented<Grouping>
          size="small"
          aria-label={t('grouping')}
          value={by}
          onChange={(next) => setAddress({ by: next === 'task' ? undefined : next })}
          options={[
            { value: 'task', label: t('byTask') },
            { value: 'unit', label: t('byUnit') },
            { value: 'state', label: t('byState') },
          ]}
        />
        <FilterWords name="words" label={t('words')} />
        <FilterChoice name="unit" label={t('unitFilter')} options={ownersOf(board)} />
        {plain ? null : <span className="soft">{t('shown', { n })}</span>}
      </div>
      {groups.length === 0 ? (
        <Empty
          title={t('nothing')}
          next={
            <Button onClick={() => setAddress({ light: undefined, unit: undefined, words: undefined })}>
              {t('clear')}
            </Button>
          }
        />
      ) : (
        <BoardTable groups={groups} by={by} planId={plan.id} />
      )}
    </Page>
  )
}

function BoardExports({ planId, asOf }: { planId: string; asOf: string | undefined }) {
  const t = useTexts(boardWords)
  const address = (format: 'csv' | 'xlsx') => {
    const query = new URLSearchParams({ format, ...(asOf === undefined ? {} : { asOf }) })
    return `/api/v1/plans/${planId}/board/export?${query}`
  }
  return (
    <>
      <DownloadButton path={address('csv')} label={t('csv')} />
      <DownloadButton path={address('xlsx')} label={t('excel')} />
      <Button onClick={() => window.print()}>{t('print')}</Button>
    </>
  )
}

function ownersOf(board: Board): { value: string; label: string }[] {
  const owners = new Map<string, string>()
  for (const { owner } of allRows(board)) if (owner) owners.set(owner.id, owner.shortName)
  return [...owners].map(([value, label]) => ({ value, label }))
}
