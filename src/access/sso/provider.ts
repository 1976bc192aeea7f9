// A government single sign-on by OpenID Connect (openid-client): authorisation code with PKCE, state and
// nonce. The provider's address book is read when it is first needed, so that the server starts without it.

import * as openid from 'openid-client'
import { refuse } from '../../kernel/problem.ts'
import type { Identity } from './store.ts'

/** Settings of the sign-on. */
export type SsoSettings = Readonly<{
  issuer: string
  clientId: string
  clientSecret: string
  /** Our address that the provider sends the browser back to, ending in /api/v1/session/sso/callback. */
  redirectUri: string
  scope?: string
  /** The claim that links an account by the name which an administrator entered for it; none: no such links. */
  nameClaim?: string
  /** Values of `acr` and `amr` that count as a second factor. Without any, our own is asked for. */
  trustedAcr?: readonly string[]
  trustedAmr?: readonly string[]
  /** Pages of the console. */
  homePage?: string
  signInPage?: string
  /** For tests on loopback only. */
  withoutTls?: boolean
}>

/** What must come back unchanged, so that an answer belongs to the question. */
export type SsoChecks = Readonly<{ state: string; nonce: string; verifier: string }>

/** A verified answer of the provider. */
export type SsoAnswer = Identity & Readonly<{ name: string | null; secondFactor: boolean }>

/** The provider as the use cases see it. */
export type SsoProvider = Readonly<{
  homePage: string
  signInPage: string
  /** Where to send the browser. @throws {Refusal} `sso-unreachable`. */
  start: (checks: SsoChecks) => Promise<string>
  /** Verifies what the browser brought back. @throws {Refusal} `sso-refused`, `sso-unreachable`. */
  finish: (query: URLSearchParams, checks: SsoChecks) => Promise<SsoAnswer>
}>

/** The provider behind these settings; nothing is sent yet. */
export function ssoProvider(settings: SsoSettings): SsoProvider {
  const { redirectUri, scope = 'openid profile' } = settings
  let found: Promise<openid.Configuration> | undefined
  const configuration = () => {
    found ??= discover(settings).catch((error: unknown) => {
      found = undefined // the next sign-in asks again
      return refused(error)
    })
    return found
  }
  return {
    homePage: settings.homePage ?? '/',
    signInPage: settings.signInPage ?? '/sign-in',
    start: async ({ state, nonce, verifier }) => {
      const challenge = await openid.calculatePKCECodeChallenge(verifier)
      const asked = { code_challenge: challenge, code_challenge_method: 'S256', state, nonce }
      return openid.buildAuthorizationUrl(await configuration(), {
        redirect_uri: redirectUri,
        scope,
        ...asked,
      }).href
    },
    finish: async (query, { state, nonce, verifier }) => {
      const config = await configuration()
      const address = new URL(redirectUri)
      address.search = query.toString()
      const checks = { expectedState: state, expectedNonce: nonce, pkceCodeVerifier: verifier }
      return openid
        .authorizationCodeGrant(config, address, { ...checks, idTokenExpected: true })
        .then((tokens) => answerOf(tokens, { config, settings }))
        .catch(refused)
    },
  }
}

async function discover(settings: SsoSettings): Promise<openid.Configuration> {
  const { issuer, clientId, clientSecret, withoutTls } = settings
  const execute = withoutTls ? [openid.allowInsecureRequests] : []
  return openid.discovery(new URL(issuer), clientId, clientSecret, undefined, { execute, timeout: 10 })
}

type Tokens = Awaited<ReturnType<typeof openid.authorizationCodeGrant>>

async function answerOf(
  tokens: Tokens,
  { config, settings }: { config: openid.Configuration; settings: SsoSettings },
): Promise<SsoAnswer> {
  const claims = tokens.claims()
  if (claims === undefined) throw new Error('the provider sent no ID token')
  const { nameClaim, trustedAcr = [], trustedAmr = [] } = settings
  const inToken = nameClaim === undefined ? undefined : claims[nameClaim]
  const told =
    nameClaim === undefined || inToken !== undefined
      ? inToken
      : (await openid.fetchUserInfo(config, tokens.access_token, claims.sub))[nameClaim]
  const acr = typeof claims.acr === 'string' && trustedAcr.includes(claims.acr)
  const ways: readonly unknown[] = Array.isArray(claims.amr) ? claims.amr : []
  const amr = trustedAmr.some((way) => ways.includes(way))
  return {
    issuer: claims.iss,
    subject: claims.sub,
    name: typeof told === 'string' && told !== '' ? told : null,
    secondFactor: acr || amr,
  }
}

// openid-client verifies issuer, audience, signature, times, state, nonce; whatever it throws is an answer
// that must not be believed, save that the network failed.
function refused(error: unknown): never {
  const isNetwork =
    error instanceof TypeError || (error instanceof Error && /timeout|abort/i.test(error.name))
  return refuse(isNetwork ? 'sso-unreachable' : 'sso-refused')
}
