// Chromium for the scenarios: found on the machine, never downloaded; one per test file. On a developer's
// machine without one the scenarios are skipped and say why; in CI that is a failure.

import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { type Browser, type BrowserContext, chromium, type Page } from 'playwright-core'
import type { App } from './app.ts'
import { samplePassword } from './app.ts'

/** The two screens everything is tried on: the common office computer and a phone. */
export const widths = { desktop: { width: 1366, height: 768 }, phone: { width: 390, height: 844 } } as const

/** One of the two screens. */
export type Width = keyof typeof widths

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']
const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-dev-shm-usage',
  '--font-render-hinting=none',
]

/** Why the scenarios cannot run here; false where they can. @throws {Error} in CI without a browser. */
export function lacksBrowser(): string | false {
  if (browserPath() !== undefined) return false
  if (process.env.CI === 'true')
    throw new Error('no Chromium on this machine; CI must not skip the scenarios')
  return 'no Chromium on this machine (scripts/system.sh installs it on Debian)'
}

/** Starts the browser. */
export async function openBrowser(): Promise<Browser> {
  const executablePath = browserPath()
  if (executablePath === undefined) throw new Error('no Chromium on this machine')
  return chromium.launch({ executablePath, args: flags })
}

/** What a visitor's screen is like. */
export type Visit = Readonly<{ width?: Width; language?: 'zh' | 'en' }>

/** A fresh visitor: no cookies, one of the two screens, downloads allowed. */
export async function visitor(browser: Browser, app: App, visit: Visit = {}): Promise<BrowserContext> {
  const { width = 'desktop', language = 'zh' } = visit
  const context = await browser.newContext({
    baseURL: app.address,
    viewport: widths[width],
    isMobile: width === 'phone',
    hasTouch: width === 'phone',
    locale: language === 'zh' ? 'zh-CN' : 'en-GB',
    timezoneId: 'Asia/Shanghai',
    reducedMotion: 'reduce',
    acceptDownloads: true,
  })
  if (language === 'en') await context.addInitScript(() => localStorage.setItem('fumao.language', 'en'))
  return context
}

/** Signs a sample account in without the sign-in screen, for scenarios that are about something else. */
export async function signedIn(context: BrowserContext, name: string): Promise<BrowserContext> {
  const reply = await context.request.post('/api/v1/session', {
    data: { name, password: await samplePassword() },
    headers: { 'Idempotency-Key': `scenario-${name}-${performance.now()}` },
  })
  if (!reply.ok()) throw new Error(`${name} could not sign in: ${reply.status()} ${await reply.text()}`)
  return context
}

/** Waits until a screen shows what it has: a heading, nothing still being read, type loaded, two frames drawn. */
export async function settled(page: Page): Promise<void> {
  await page.locator('h1, .problem').first().waitFor()
  await page.waitForFunction(() => document.querySelector('.spinner, .ant-spin-spinning') === null)
  await page.evaluate(async () => {
    await document.fonts.ready
    await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))
  })
}

function browserPath(): string | undefined {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((path) => existsSync(path))
}
