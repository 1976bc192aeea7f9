// One record opened: what stood before and after, field by field.

import type { AuditRecord } from '../client/shapes.ts'
import { useTexts } from '../words/text.ts'
import { auditWords } from './audit.words.ts'
import { changedFields } from './changed-fields.ts'

/** The change that a record tells of. */
export function AuditRecordDetail({ record }: { record: AuditRecord }) {
  const t = useTexts(auditWords)
  const fields = changedFields(record.before, record.after)
  return (
    <>
      {fields.length === 0 ? null : (
        <table className="audit-fields">
          <thead>
            <tr>
              <th scope="col">
                <span className="visually-hidden">{t('subject')}</span>
              </th>
              <th scope="col">{t('before')}</th>
              <th scope="col">{t('after')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, before, after }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>{before ?? <span className="soft">{t('nothing')}</span>}</td>
                <td>{after ?? <span className="soft">{t('nothing')}</span>}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="note">
        {t('hash', { hash: record.hash })}
        {record.requestId === null ? null : ` · ${t('request', { id: record.requestId })}`}
      </p>
    </>
  )
}
