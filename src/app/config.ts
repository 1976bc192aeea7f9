// Settings of an installation, read from the environment once at the start. Secrets live in files of the
// data folder or in the environment, never in the repository.

import { join, resolve } from 'node:path'

/** All settings. */
export type Config = Readonly<{
  host: string
  port: number
  /** Data folder: the embedded store, files, keys, mail. */
  data: string
  /** A PostgreSQL server instead of the embedded store. */
  databaseUrl: string | undefined
  production: boolean
  /** Behind a TLS proxy: Secure cookies, HSTS, X-Forwarded-For trusted for as many hops as there are proxies. */
  behindTls: boolean
  proxies: number
  logLevel: string
  logFile: string | undefined
  smtpUrl: string | undefined
  mailFrom: string
  metricsToken: string | undefined
  requestsPerMinute: number
  /** Networks (CIDR) from which administrators may sign in; empty: from anywhere. */
  adminNetworks: readonly string[]
  /** The key that seals second-factor secrets, 32 bytes in hexadecimal; otherwise a file of the data folder. */
  secretKey: string | undefined
  sso: SsoConfig | undefined
}>

/** A government single sign-on (OpenID Connect). */
export type SsoConfig = Readonly<{
  issuer: string
  clientId: string
  clientSecret: string
  redirectUri: string
  /** The claim that links an account by the name an administrator entered for it. */
  nameClaim?: string
  /** Values of `acr` and `amr` that count as a second factor. */
  trustedAcr: readonly string[]
  trustedAmr: readonly string[]
}>

/** Reads the environment. @throws {RangeError} where a value makes no sense. */
export function readConfig(env: Readonly<Record<string, string | undefined>>, folder: string): Config {
  const production = env.NODE_ENV === 'production'
  const port = Number(env.FUMAO_PORT || '8090')
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new RangeError(`FUMAO_PORT=${env.FUMAO_PORT} is no port`)
  return {
    host: env.FUMAO_HOST ?? '127.0.0.1',
    port,
    data: resolve(folder, env.FUMAO_DATA ?? join(folder, 'var')),
    databaseUrl: env.DATABASE_URL || undefined,
    production,
    behindTls: env.FUMAO_BEHIND_TLS === '1',
    proxies: countOf(env.FUMAO_PROXIES, 1, 'FUMAO_PROXIES'),
    logLevel: env.FUMAO_LOG_LEVEL ?? (production ? 'info' : 'warn'),
    logFile: env.FUMAO_LOG_FILE,
    smtpUrl: env.FUMAO_SMTP_URL,
    mailFrom: env.FUMAO_MAIL_FROM ?? 'fumao@localhost',
    metricsToken: env.FUMAO_METRICS_TOKEN,
    requestsPerMinute: countOf(env.FUMAO_REQUESTS_PER_MINUTE, 1200, 'FUMAO_REQUESTS_PER_MINUTE'),
    adminNetworks: listOf(env.FUMAO_ADMIN_NETWORKS),
    secretKey: env.FUMAO_SECRET_KEY,
    sso: readSso(env),
  }
}

function readSso(env: Readonly<Record<string, string | undefined>>): SsoConfig | undefined {
  const { FUMAO_SSO_ISSUER, FUMAO_SSO_CLIENT_ID, FUMAO_SSO_CLIENT_SECRET, FUMAO_SSO_REDIRECT_URI } = env
  if (!FUMAO_SSO_ISSUER) return undefined
  if (!FUMAO_SSO_CLIENT_ID || !FUMAO_SSO_CLIENT_SECRET || !FUMAO_SSO_REDIRECT_URI)
    throw new RangeError(
      'FUMAO_SSO_ISSUER needs FUMAO_SSO_CLIENT_ID, FUMAO_SSO_CLIENT_SECRET and FUMAO_SSO_REDIRECT_URI',
    )
  return {
    issuer: FUMAO_SSO_ISSUER,
    clientId: FUMAO_SSO_CLIENT_ID,
    clientSecret: FUMAO_SSO_CLIENT_SECRET,
    redirectUri: FUMAO_SSO_REDIRECT_URI,
    ...(env.FUMAO_SSO_NAME_CLAIM ? { nameClaim: env.FUMAO_SSO_NAME_CLAIM } : {}),
    trustedAcr: listOf(env.FUMAO_SSO_TRUSTED_ACR),
    trustedAmr: listOf(env.FUMAO_SSO_TRUSTED_AMR),
  }
}

function countOf(text: string | undefined, usual: number, name: string): number {
  const count = Number(text || usual)
  if (!Number.isSafeInteger(count) || count < 1) throw new RangeError(`${name}=${text} is no number above 0`)
  return count
}

function listOf(text: string | undefined): readonly string[] {
  return (text ?? '').split(',').filter((part) => part !== '')
}
