// Nobody passes unknown: sign-in first, then whatever the session still lacks, then the console. A session
// that ends while somebody works is renewed over the screen, so that nothing typed is lost.

import { useQuery, useQueryClient } from '@tanstack/react-query'
import { lazy, Suspense, useEffect, useState } from 'react'
import { onSignedOut } from '../client/session-news.ts'
import { Loading, Refused } from '../ui/state.tsx'
import { Frame } from './frame.tsx'
import { personOf, sessionQuery } from './session.ts'

const SignIn = lazy(async () => ({ default: (await import('../access/sign-in-screen.tsx')).SignInScreen }))
const Renew = lazy(async () => ({ default: (await import('../access/renew.tsx')).Renew }))

/** The whole console behind its gate. */
export function Gate() {
  const { data: session, error, isError, refetch } = useQuery(sessionQuery)
  const queries = useQueryClient()
  const [ended, setEnded] = useState(false)
  useEffect(
    () =>
      onSignedOut(() => {
        if (queries.getQueryData(sessionQuery.queryKey)?.state === 'signed-in') setEnded(true)
      }),
    [queries],
  )

  if (isError)
    return (
      <div className="gate">
        <Refused error={error} onRetry={() => void refetch()} />
      </div>
    )
  if (session === undefined) return <Loading />
  const person = personOf(session)
  return (
    <Suspense fallback={<Loading />}>
      {person === null ? (
        <SignIn session={session} />
      ) : (
        <>
          <Frame />
          {ended ? (
            <Renew
              name={person.account.name}
              onDone={() => {
                setEnded(false)
                void queries.invalidateQueries()
              }}
            />
          ) : null}
        </>
      )}
    </Suspense>
  )
}
