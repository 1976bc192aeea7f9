// A route is a declaration: method, path, schemas, permission, use case. The server mounts it, OpenAPI is
// written from it, the matrix test walks it. What a context and a permission are is the caller's matter
// (access/route.ts), so that this folder knows nothing of accounts.

import type { ZodType } from 'zod'
import type { Words } from '../../kernel/words.ts'
import type { ReadTx, WriteTx } from '../store/store.ts'

/** HTTP methods in use. */
export type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'

/** A file as a reply: bytes or a stream, with the name under which the browser saves it. */
export type FileReply = Readonly<{
  name: string
  mediaType: string
  body: Uint8Array | string | NodeJS.ReadableStream
  /** `inline` shows it in the browser; otherwise it is saved. */
  inline?: boolean
}>

/** Sends the browser elsewhere with a GET: the steps of a sign-on at another server. */
export type RedirectReply = Readonly<{ location: string }>

/** One uploaded file, already bounded in size. */
export type Upload = Readonly<{ name: string; mediaType: string; bytes: Uint8Array }>

/** What a request brought, after the schemas parsed it. */
export type RouteInput = Readonly<{
  params: unknown
  query: unknown
  body: unknown
  /** Uploaded files of a multipart request. */
  uploads: readonly Upload[]
  /** The revision of If-Match on routes that change an existing thing; 0 elsewhere. */
  revision: number
}>

/** All of a route but its work. */
export type RouteHead<Permission extends string> = Readonly<{
  method: Method
  /** Below /api/v1, fastify form: `/plans/:planId/targets`. */
  path: string
  permission: Permission
  /** One line for OpenAPI and for the list of rights. */
  summary: Words
  params?: ZodType
  query?: ZodType
  body?: ZodType
  /** Multipart with files; the other fields are parsed by `body`. */
  upload?: Readonly<{ maximumBytes: number; maximumFiles: number }>
  /** Changes an existing thing: If-Match with its revision is required. */
  revised?: boolean
  /**
   * A plain route that writes in exactly one transaction, which audits: under an Idempotency-Key what that
   * transaction answered is kept with it, and given again instead of a second write. Never on a route whose
   * transaction answers a secret.
   */
  writesOnce?: boolean
  reply: ZodType | 'file' | 'redirect' | 'empty'
}>

/** The work of a route: in a read transaction, in a write transaction, or outside of any. */
export type RouteWork<Context> =
  | { kind: 'read'; run: (tx: ReadTx, input: RouteInput, context: Context) => Promise<unknown> }
  | { kind: 'write'; run: (tx: WriteTx, input: RouteInput, context: Context) => Promise<unknown> }
  | { kind: 'plain'; run: (input: RouteInput, context: Context) => Promise<unknown> }

/** A route as the server mounts it. */
export type Route<Context, Permission extends string = string> = RouteHead<Permission> & {
  readonly work: RouteWork<Context>
}
