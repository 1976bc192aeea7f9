// How capabilities declare routes: as in platform/http/route.ts, with fumao's context and permissions, and
// with the types of the input taken from the schemas.

import type { z } from 'zod'
import type {
  FileReply,
  RedirectReply,
  Route,
  RouteHead,
  RouteInput,
  Upload,
} from '../platform/http/route.ts'
import type { ReadTx, WriteTx } from '../platform/store/store.ts'
import type { Context } from './context.ts'
import type { Permission } from './permission.ts'

/** A route of fumao. */
export type AppRoute = Route<Context, Permission>

type Schema = z.ZodType
// The bound keeps 'file' from widening to string where it is inferred.
type Reply = Schema | 'file' | 'redirect' | 'empty'
type Parsed<S> = S extends Schema ? z.output<S> : undefined
type Replied<R> = R extends Schema
  ? z.input<R>
  : R extends 'file'
    ? FileReply
    : R extends 'redirect'
      ? RedirectReply
      : void

/** The input of a use case, typed by the route's schemas. */
export type Input<P, Q, B> = Readonly<{
  params: Parsed<P>
  query: Parsed<Q>
  body: Parsed<B>
  uploads: readonly Upload[]
  revision: number
}>

type Head<P, Q, B, R> = Omit<RouteHead<Permission>, 'params' | 'query' | 'body' | 'reply'> &
  Readonly<{ params?: P; query?: Q; body?: B; reply: R }>

type AnyRun = (...values: never[]) => Promise<unknown>

/** A route that only reads; its transaction cannot write, by type and in the database. */
export function readRoute<P = undefined, Q = undefined, B = undefined, R extends Reply = 'empty'>(
  head: Head<P, Q, B, R>,
  run: (tx: ReadTx, input: Input<P, Q, B>, context: Context) => Promise<Replied<R>>,
): AppRoute {
  return assemble(head, 'read', run)
}

/** A route that writes in one transaction; the mount refuses to commit where nothing was audited. */
export function writeRoute<P = undefined, Q = undefined, B = undefined, R extends Reply = 'empty'>(
  head: Head<P, Q, B, R>,
  run: (tx: WriteTx, input: Input<P, Q, B>, context: Context) => Promise<Replied<R>>,
): AppRoute {
  return assemble(head, 'write', run)
}

/** A route that opens its transactions itself: uploads that are parsed first, sign-in, exports. */
export function plainRoute<P = undefined, Q = undefined, B = undefined, R extends Reply = 'empty'>(
  head: Head<P, Q, B, R>,
  run: (input: Input<P, Q, B>, context: Context) => Promise<Replied<R>>,
): AppRoute {
  return assemble(head, 'plain', run)
}

// The schemas parse the input before it reaches the work, so the typed form holds what RouteInput names.
function assemble(head: object, kind: 'read' | 'write' | 'plain', run: AnyRun): AppRoute {
  return { ...head, work: { kind, run } } as unknown as AppRoute & { input: RouteInput }
}
