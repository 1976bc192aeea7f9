// The one table of the console over antd's: what it shows and how many, sorting and filters that live in the
// address, pages fetched as they are wanted, export of what is shown, and the states of every list.

import { Button, Table, type TableColumnsType } from 'antd'
import type { SortOrder } from 'antd/es/table/interface'
import type { ReactNode } from 'react'
import { useAddress } from '../shell/address.ts'
import { useTexts } from '../words/text.ts'
import { saveCsv } from './csv-file.ts'
import { flatRows, sortRows } from './list-rows.ts'
import { listWords } from './list.words.ts'
import { Empty, Loading, Refused } from './state.tsx'

/** One column: how a cell looks, how it sorts, and what an export holds. */
export type ListColumn<Row> = Readonly<{
  key: string
  title: string
  cell: (row: Row) => ReactNode
  /** The value for sorting and export; a column without one is neither sorted nor exported. */
  value?: (row: Row) => string | number | null
  width?: number | string
  align?: 'left' | 'right'
  /** Left out on a phone. */
  extra?: boolean
  /** Exported, but not sorted by. */
  unsorted?: boolean
}>

/** How a list comes: all at once, or page by page. */
export type ListRows<Row> = Readonly<{
  rows: readonly Row[] | undefined
  error?: unknown
  onRetry?: () => void
  /** Fetches the next page; absent when all is here. */
  onMore?: (() => void) | undefined
  loadingMore?: boolean
}>

type ListTableProps<Row> = Readonly<{
  list: ListRows<Row>
  columns: readonly ListColumn<Row>[]
  rowKey: (row: Row) => string
  /** Name of the list, for the file and for screen readers. */
  name: string
  empty: ReactNode
  filters?: ReactNode
  /** Prefix of the address keys, where a screen has two lists. */
  place?: string
  expanded?: (row: Row) => ReactNode
  summary?: ReactNode
  /** False where the screen offers the server's own export. */
  exported?: boolean
}>

/** A list with everything a list owes its reader. */
export function ListTable<Row extends object>(props: ListTableProps<Row>) {
  const {
    list,
    columns,
    rowKey,
    name,
    empty,
    filters,
    place = '',
    expanded,
    summary,
    exported = true,
  } = props
  const t = useTexts(listWords)
  const [address, setAddress] = useAddress()
  const sortKey = `${place}sort`
  const rows = sortRows(list.rows ?? [], columns, address[sortKey])
  const flat = flatRows(rows)

  return (
    <div className="list">
      <div className="list-bar">
        <span className="list-count" role="status">
          {summary}
          {list.rows === undefined ? null : t(list.onMore ? 'countMore' : 'count', { n: flat.length })}
        </span>
        <span className="list-filters">{filters}</span>
        {exported ? (
          <Button size="small" disabled={rows.length === 0} onClick={() => saveCsv(name, columns, flat)}>
            {t('export')}
          </Button>
        ) : null}
      </div>
      {list.error !== undefined && list.error !== null && list.rows === undefined ? (
        <Refused error={list.error} {...(list.onRetry ? { onRetry: list.onRetry } : {})} />
      ) : list.rows === undefined ? (
        <Loading />
      ) : rows.length === 0 ? (
        typeof empty === 'string' ? (
          <Empty title={empty} />
        ) : (
          empty
        )
      ) : (
        <Table<Row>
          aria-label={name}
          size="small"
          rowKey={rowKey}
          dataSource={rows}
          columns={tableColumns(columns, { sort: address[sortKey], acts: t('acts') })}
          pagination={false}
          showSorterTooltip={false}
          expandable={
            expanded
              ? {
                  expandedRowRender: expanded,
                  columnTitle: <span className="visually-hidden">{t('expand')}</span>,
                }
              : { defaultExpandAllRows: true }
          }
          onChange={(_, __, sorter) => {
            const one = Array.isArray(sorter) ? sorter[0] : sorter
            const order = one?.order === 'descend' ? '-' : one?.order === 'ascend' ? '+' : null
            setAddress({ [sortKey]: order === null ? undefined : `${order}${String(one?.columnKey)}` })
          }}
        />
      )}
      {list.onMore ? (
        <div className="list-more">
          <Button onClick={list.onMore} loading={list.loadingMore ?? false}>
            {t('more')}
          </Button>
        </div>
      ) : null}
    </div>
  )
}

function tableColumns<Row>(
  columns: readonly ListColumn<Row>[],
  { sort, acts }: Readonly<{ sort: string | undefined; acts: string }>,
): TableColumnsType<Row> {
  return columns.map((column) => ({
    key: column.key,
    title: column.title === '' ? <span className="visually-hidden">{acts}</span> : column.title,
    render: (_: unknown, row: Row) => column.cell(row),
    sorter: column.value !== undefined && column.unsorted !== true,
    sortOrder: orderOf(column.key, sort),
    ...(column.width === undefined ? {} : { width: column.width }),
    ...(column.align === undefined ? {} : { align: column.align }),
    ...(column.extra === true ? { responsive: ['md' as const] } : {}),
  }))
}

function orderOf(key: string, sort: string | undefined): SortOrder {
  if (sort?.slice(1) !== key) return null
  return sort.startsWith('-') ? 'descend' : 'ascend'
}
