// Who is signed in and what they may do. The console shows only what the role may use; the server decides
// all the same.

import { queryOptions, useQuery } from '@tanstack/react-query'
import { GET } from '../client/api.ts'
import type { Session } from '../client/shapes.ts'
import { now } from './clock.ts'

/** The session as the server sees it; `state` says what is still missing. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: async (): Promise<KnownSession> => {
    const { data, response } = await GET('/api/v1/session')
    return withIdle(data as Session, response.headers.get('date'))
  },
  staleTime: Number.POSITIVE_INFINITY,
})

/** A session with the seconds until the idle sign-out, by the server's own clock. */
export type KnownSession = Session & Readonly<{ idleSeconds: number }>

/** Somebody who passed the gate. */
export type Person = KnownSession & Readonly<{ account: NonNullable<Session['account']> }>

/** Adds the idle seconds; a computer whose clock is wrong must not sign anybody out. */
export function withIdle(session: Session, serverDate: string | null): KnownSession {
  const at = serverDate === null ? now() : Date.parse(serverDate)
  const ends = session.expiresAt === null ? at : Date.parse(session.expiresAt)
  return { ...session, idleSeconds: Math.max(0, Math.round((ends - at) / 1000)) }
}

/** Whoever is signed in; screens below the gate always have somebody. */
export function useSession(): Person {
  const { data } = useQuery(sessionQuery)
  const person = data && personOf(data)
  if (!person) throw new Error('a screen was shown to nobody')
  return person
}

/** The person of a session that lacks nothing; null otherwise. */
export function personOf(session: KnownSession): Person | null {
  const { account } = session
  return session.state === 'signed-in' && account !== null ? { ...session, account } : null
}

/** Whether the person may do something. */
export function useMay(): (permission: string) => boolean {
  const { permissions } = useSession()
  return (permission) => (permissions as readonly string[]).includes(permission)
}
