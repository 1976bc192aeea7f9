// Walks the whole chain on request and says whether every record holds.

import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { GET, reply } from '../client/api.ts'
import { problemOf } from '../client/problem.ts'
import { LightShape } from '../ui/light.tsx'
import { ProblemNote } from '../ui/problem-note.tsx'
import { useInstant } from '../words/instant.ts'
import { useTexts } from '../words/text.ts'
import { auditWords } from './audit.words.ts'

/** The verification and its last result. */
export function Verification() {
  const t = useTexts(auditWords)
  const instant = useInstant()
  const { data, error, isFetching, refetch } = useQuery({
    queryKey: ['audit', 'verification'],
    queryFn: () => reply(GET('/api/v1/audit/verification')),
    enabled: false,
  })
  return (
    <div className="verification paper">
      <Button loading={isFetching} onClick={() => void refetch()}>
        {t('verify')}
      </Button>
      <span role="status">
        {isFetching ? (
          t('verifying')
        ) : data ? (
          <>
            <span className="light">
              <LightShape state={data.sound ? 'reached' : 'far-behind'} />
              {data.sound
                ? t('sound', { n: data.records })
                : t('broken', { n: data.records, reason: data.reason === null ? '' : t(data.reason) })}
            </span>
            <div className="note">
              {t('checkedAt', { at: instant(data.checkedAt) })}
              {data.head === null ? null : ` · ${t('head', { head: data.head })}`}
            </div>
          </>
        ) : null}
      </span>
      {error ? <ProblemNote problem={problemOf(error)} /> : null}
    </div>
  )
}
