// Pictures of every screen at both widths, and those of the two READMEs, from a fresh installation with the
// cities that ship. `npm run golden screenshots`. The clock is the machine's: days and ages differ.

import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Browser, BrowserContext } from 'playwright-core'
import { importAmendedPlan } from '../test/kit/amended-plan.ts'
import { type App, startApp } from '../test/kit/app.ts'
import { openBrowser, settled, signedIn, visitor, type Width, widths } from '../test/kit/browser.ts'
import { type ScreenVisit, visits } from '../test/kit/screens.ts'
import { root } from './steps.ts'

const folder = join(root, 'docs', 'screens')
const mostBytes = 8_000_000

const app = await startApp()
const browser = await openBrowser()
try {
  await importAmendedPlan(app)
  mkdirSync(folder, { recursive: true })
  for (const old of readdirSync(folder)) if (old.endsWith('.png')) rmSync(join(folder, old))
  for (const width of Object.keys(widths) as Width[]) await takeAll(browser, app, width)
  await takeReadme(browser, app)
  writeFileSync(join(folder, 'README.md'), index())
} finally {
  await browser.close()
  await app.stop()
}
const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0)
console.log(`${readdirSync(folder).length - 1} pictures, ${(bytes / 1e6).toFixed(1)} MB`)
if (bytes > mostBytes) throw new Error(`the pictures weigh ${bytes} bytes, more than ${mostBytes}`)

async function takeAll(browser: Browser, app: App, width: Width): Promise<void> {
  for (const who of new Set(visits.map((visit) => visit.who))) {
    const context = await visitor(browser, app, { width })
    if (who !== null) await signedIn(context, who)
    for (const visit of visits.filter((each) => each.who === who))
      await take(context, visit, `${visit.name}-${widths[width].width}`)
    await context.close()
  }
}

async function takeReadme(browser: Browser, app: App): Promise<void> {
  const board = visits.find(({ name }) => name === 'board')
  if (!board) throw new Error('no visit is named board')
  for (const [language, suffix] of [
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const) {
    const context = await signedIn(await visitor(browser, app, { language }), 'wuhan')
    await take(context, board, `readme.${suffix}`)
    await context.close()
  }
}

async function take(context: BrowserContext, visit: ScreenVisit, name: string): Promise<void> {
  const page = await context.newPage()
  await page.goto(visit.path)
  await settled(page)
  await visit.then?.(page)
  await settled(page)
  await page.screenshot({ path: join(folder, `${name}.png`), animations: 'disabled', caret: 'hide' })
  await page.close()
}

function index(): string {
  const rows = visits.map(({ name, who, path }) => {
    const pictures = Object.values(widths).map(({ width }) => `[${width}](${name}-${width}.png)`)
    return `| ${name} | ${who ?? '—'} | \`${path}\` | ${pictures.join(' · ')} |`
  })
  return [
    '# Screens',
    '',
    'Every screen at both widths, taken by `npm run golden screenshots` from a fresh installation.',
    '',
    '| screen | account | address | pictures |',
    '|---|---|---|---|',
    ...rows,
    '',
  ].join('\n')
}
