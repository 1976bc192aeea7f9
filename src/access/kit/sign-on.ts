// A real OpenID Connect provider (npm oidc-provider) on loopback, and a browser that walks through it.

import { generateKeyPairSync } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { Provider } from 'oidc-provider'

/** Who signs in at the provider next, and how. */
export type Person = { subject: string; name: string; amr: string[]; acr?: string | undefined }

/** A running provider. */
export type SignOn = Readonly<{
  issuer: string
  /** Changed by tests before they walk through. */
  person: Person
  /** Follows a sign-in from our redirect until the provider sends the browser back; answers that address. */
  walk: (location: string) => Promise<URL>
  close: () => Promise<void>
}>

/** The client that the provider knows. */
export const client = {
  clientId: 'fumao',
  clientSecret: 'a-secret-of-the-test-0123456789',
  redirectUri: 'http://fumao.test/api/v1/session/sso/callback',
} as const

/** Starts a provider on a free port. */
export async function startSignOn(): Promise<SignOn> {
  const person: Person = { subject: 'gov-0001', name: '', amr: ['pwd'] }
  const server = createServer()
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  const provider = new Provider(issuer, configuration(person))
  const handle = provider.callback()
  server.on('request', (request, response) => {
    const work = request.url?.startsWith('/interaction/')
      ? interact(provider, { request, response, person })
      : handle(request, response)
    work.catch((error: unknown) => response.writeHead(500).end(String(error)))
  })
  return {
    issuer,
    person,
    walk: (location) => walk(location, issuer),
    close: () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
}

function configuration(person: Person): Record<string, unknown> {
  const { privateKey } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const key = { ...privateKey.export({ format: 'jwk' }), use: 'sig', alg: 'RS256', kid: 'test' }
  return {
    clients: [
      {
        client_id: client.clientId,
        client_secret: client.clientSecret,
        redirect_uris: [client.redirectUri],
        grant_types: ['authorization_code'],
        response_types: ['code'],
      },
    ],
    cookies: { keys: ['a key of the test'] },
    jwks: { keys: [key] },
    pkce: { required: () => true },
    claims: { openid: ['sub', 'acr', 'amr'], profile: ['preferred_username'] },
    acrValues: ['urn:gov:two-factors'],
    features: { devInteractions: { enabled: false } },
    interactions: { url: (_: unknown, interaction: { uid: string }) => `/interaction/${interaction.uid}` },
    findAccount: (_: unknown, id: string) => ({
      accountId: id,
      claims: () => ({ sub: id, preferred_username: person.name }),
    }),
    ttl: { Session: 60, Interaction: 60, Grant: 60, AccessToken: 60, AuthorizationCode: 60, IdToken: 60 },
  }
}

// The provider's own pages: signs the person in, then agrees to what is asked.
async function interact(
  provider: Provider,
  { request, response, person }: { request: IncomingMessage; response: ServerResponse; person: Person },
): Promise<void> {
  const { prompt, params, session } = await provider.interactionDetails(request, response)
  const { subject, amr, acr } = person
  const login = { accountId: subject, amr, ...(acr === undefined ? {} : { acr }) }
  const result = prompt.name === 'login' ? { login } : { consent: { grantId: await grant() } }
  await provider.interactionFinished(request, response, result, { mergeWithLastSubmission: true })

  async function grant(): Promise<string> {
    const accountId = session?.accountId ?? subject
    const given = new provider.Grant({ accountId, clientId: String(params.client_id) })
    given.addOIDCScope(String(params.scope))
    return given.save()
  }
}

async function walk(start: string, issuer: string): Promise<URL> {
  const cookies = new Map<string, string>()
  let location = new URL(start)
  for (let hops = 0; hops < 10 && location.origin === issuer; hops += 1) {
    const cookie = [...cookies].map(([name, value]) => `${name}=${value}`).join('; ')
    const reply = await fetch(location, { redirect: 'manual', headers: { cookie } })
    for (const line of reply.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? []
      cookies.set(name, value)
    }
    const next = reply.headers.get('location')
    if (next === null) throw new Error(`the provider answered ${reply.status}: ${await reply.text()}`)
    location = new URL(next, location)
  }
  return location
}
