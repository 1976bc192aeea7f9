// Logs for operators: one JSON object per line, with the request id, without personal data. Names, mail
// addresses, credentials and bodies never reach it: what is logged is chosen field by field.

import { pino } from 'pino'

/** Where operators' messages go. */
export type Log = Readonly<{
  info: (fields: LogFields, message: string) => void
  warn: (fields: LogFields, message: string) => void
  error: (fields: LogFields, message: string) => void
}>

/** Fields of a log line: ids, counts, durations, codes, an error. */
export type LogFields = Readonly<Record<string, unknown>>

const secret = ['password', 'token', 'secret', 'cookie', 'authorization', 'email', 'phone']
// Inside an error these are its class and its SQLSTATE or Problem code, which operators need.
const secretAlone = ['code', 'name']

/** A log on standard error, or in a file. */
export function openLog(level: string, destination: string | 2 = 2): Log {
  return pino(
    {
      level,
      base: null,
      redact: {
        paths: [...secretAlone, ...secret.flatMap((key) => [key, `*.${key}`])],
        censor: '[redacted]',
      },
    },
    pino.destination({ dest: destination, sync: true, mkdir: true }),
  )
}

/** A log that keeps nothing, for command lines whose standard error is for people. */
export const silentLog: Log = { info: () => {}, warn: () => {}, error: () => {} }
