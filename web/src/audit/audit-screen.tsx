// The audit as its administrator reads it: records newest first, filters in the address, verification.

import { GET, reply } from '../client/api.ts'
import { usePages } from '../client/pages.ts'
import type { AuditRecord } from '../client/shapes.ts'
import { usePeople } from '../access/people.ts'
import { useRoleName } from '../access/role-name.ts'
import { useAddress } from '../shell/address.ts'
import { DownloadButton } from '../ui/download-button.tsx'
import { FilterChoice, FilterDay, FilterWords } from '../ui/filter.tsx'
import { type ListColumn, ListTable } from '../ui/list-table.tsx'
import { Mark } from '../ui/mark.tsx'
import { Page } from '../ui/page.tsx'
import { useInstant } from '../words/instant.ts'
import { useLanguage } from '../words/language.tsx'
import { useTexts } from '../words/text.ts'
import { AuditRecordDetail } from './audit-record.tsx'
import { auditWords } from './audit.words.ts'
import { subjectWords, useCaseWords } from './use-case.words.ts'
import { Verification } from './verification.tsx'
import './audit.css'

const filters = ['actor', 'useCase', 'from', 'to', 'outcome'] as const

/** The screen of the audit. */
export function Screen() {
  const t = useTexts(auditWords)
  const [address] = useAddress()
  const chosen = Object.fromEntries(
    filters.flatMap((name) => (address[name] === undefined ? [] : [[name, address[name]]])),
  )
  const list = usePages<AuditRecord>(['audit', chosen], async (after) => {
    const query = { ...chosen, limit: 50, ...(after === undefined ? {} : { after }) }
    const { records, next } = await reply(GET('/api/v1/audit/records', { params: { query } }))
    return { rows: records, next }
  })
  return (
    <Page
      title={t('title')}
      about={t('about')}
      actions={
        <DownloadButton
          path={`/api/v1/audit/records.csv?${new URLSearchParams(chosen)}`}
          label={t('export')}
        />
      }
    >
      <Verification />
      <ListTable<AuditRecord>
        name={t('title')}
        list={list}
        columns={useColumns()}
        rowKey={({ seq }) => String(seq)}
        empty={t('empty')}
        exported={false}
        expanded={(record) => <AuditRecordDetail record={record} />}
        filters={
          <>
            <FilterDay name="from" label={t('from')} />
            <FilterDay name="to" label={t('to')} />
            <FilterWords name="actor" label={t('actorFilter')} />
            <FilterWords name="useCase" label={t('useCaseFilter')} />
            <FilterChoice
              name="outcome"
              label={t('outcome')}
              options={(['done', 'refused', 'failed'] as const).map((value) => ({ value, label: t(value) }))}
            />
          </>
        }
      />
    </Page>
  )
}

function useColumns(): readonly ListColumn<AuditRecord>[] {
  const t = useTexts(auditWords)
  const instant = useInstant()
  const roleName = useRoleName()
  const { language } = useLanguage()
  const people = usePeople([])
  const subject = ({ subjectKind, subjectId }: AuditRecord) =>
    [subjectKind === null ? null : (subjectWords[subjectKind]?.[language] ?? subjectKind), subjectId]
      .filter((part) => part !== null)
      .join(' ')
  const whatOf = ({ useCase }: AuditRecord) => useCaseWords[useCase]?.[language] ?? useCase
  const who = ({ actorName, actor }: AuditRecord) => actorName ?? people(actor)
  return [
    { key: 'seq', title: t('seq'), width: 72, cell: ({ seq }) => seq, value: ({ seq }) => seq },
    { key: 'at', title: t('at'), cell: ({ at }) => instant(at), value: ({ at }) => at, width: 170 },
    {
      key: 'actor',
      title: t('actor'),
      cell: who,
      value: who,
    },
    {
      key: 'role',
      title: t('role'),
      cell: (record) => rolesOf(record, roleName),
      value: (record) => rolesOf(record, roleName),
      extra: true,
    },
    {
      key: 'useCase',
      title: t('useCase'),
      cell: (record) => <span title={record.useCase}>{whatOf(record)}</span>,
      value: whatOf,
    },
    {
      key: 'subject',
      title: t('subject'),
      cell: (record) => <span className="audit-subject">{subject(record)}</span>,
      value: subject,
      extra: true,
    },
    {
      key: 'outcome',
      title: t('outcome'),
      cell: ({ outcome }) => <Mark tone={outcome === 'done' ? 'good' : 'bad'}>{t(outcome)}</Mark>,
      value: ({ outcome }) => t(outcome),
      width: 96,
    },
  ]
}

// The installation itself holds every role; naming them all would say nothing.
function rolesOf({ role, actor }: AuditRecord, roleName: (role: string) => string): string {
  return role === null || actor === 'local'
    ? ''
    : role
        .split(/[\s,]+/)
        .map(roleName)
        .join('、')
}
