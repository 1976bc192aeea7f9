// Every screen of the console, on a phone and on the office computer: no serious fault by WCAG 2.1 AA (axe),
// no error in the console, no block by the content security policy, no page that scrolls sideways,
// and no English on a Chinese screen but codes.

import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import axe from 'axe-core'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { importAmendedPlan } from '../kit/amended-plan.ts'
import { type App, startApp } from '../kit/app.ts'
import { lacksBrowser, openBrowser, settled, signedIn, visitor, widths } from '../kit/browser.ts'
import { complaintsOf } from '../kit/complaints.ts'
import { routesOfRouter, type ScreenVisit, visits } from '../kit/screens.ts'

const rules = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']

describe('every screen at both widths', { skip: lacksBrowser() }, () => {
  let app: App
  let browser: Browser

  before(async () => {
    ;[app, browser] = await Promise.all([startApp(), openBrowser()])
    await importAmendedPlan(app)
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('the list of visits names every route of the console', () => {
    const routes = routesOfRouter()
    assert.ok(routes.length >= 15, `only ${routes.length} routes found`)
    const visited = new Set(visits.map(({ route }) => route))
    assert.deepEqual(
      routes.filter((route) => !visited.has(route)),
      [],
    )
  })

  for (const who of new Set(visits.map((visit) => visit.who)))
    it(who ?? 'nobody signed in', async (t) => {
      const context = await visitor(browser, app, { width: 'phone' })
      if (who !== null) await signedIn(context, who)
      for (const visit of visits.filter((each) => each.who === who))
        await t.test(visit.name, () => inspect(context, visit))
      await context.close()
    })
})

// Opened as on a phone, then on the office computer: one visit, two screens.
async function inspect(context: BrowserContext, visit: ScreenVisit): Promise<void> {
  const page = await context.newPage()
  page.setDefaultTimeout(15_000)
  const complaints = complaintsOf(page)
  await page.goto(visit.path)
  await settled(page)
  await visit.then?.(page)
  // The script of axe comes through the debugging protocol: the page's own policy forbids inline scripts.
  await page.evaluate(axe.source)
  for (const width of ['phone', 'desktop'] as const) {
    await page.setViewportSize(widths[width])
    await settled(page)
    assert.deepEqual(await faults(page), [], width)
    const { wide, seen } = await page.evaluate(() => ({
      wide: document.documentElement.scrollWidth,
      seen: window.innerWidth,
    }))
    assert.ok(wide <= seen, `${width}: the page is ${wide} wide on a screen of ${seen}`)
  }
  assert.deepEqual(await foreignWords(page), [], 'English on a Chinese screen')
  assert.deepEqual(complaints, [])
  await page.close()
}

async function faults(page: Page): Promise<readonly string[]> {
  const { passes, violations } = await page.evaluate(
    (values) =>
      (window as unknown as { axe: typeof axe }).axe.run({
        runOnly: { type: 'tag', values },
        resultTypes: ['violations'],
      }),
    rules,
  )
  assert.ok(passes.length >= 5, `axe applied only ${passes.length} rules`)
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`)
}

// Abbreviations in capitals, names of formats and keys, sample accounts; and the words of the protocol that
// the list of rights describes to those who write programs against it.
const codes =
  /^([A-Z]{2,}|Excel|Word|English|Ctrl|Enter|Esc|docx?|xlsx|pdf|txt|html?|https?|sysadmin|secadmin|auditor|wuhan|demo|firm|dept|district|stat|liaison|leader|Unicode|Match|unitsRevision|planId|confirm|true|staged)$/
const ids = /\b[0-9a-f]{4,}(-[0-9a-f]{4,})+\b|\b[0-9a-f]{12,}\b/g

async function foreignWords(page: Page): Promise<readonly string[]> {
  const texts = await page.evaluate(() => {
    const found: string[] = []
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const place = walker.currentNode.parentElement
      if (!place || !place.checkVisibility() || place.closest('code, kbd, script, style, [lang=en]')) continue
      found.push(walker.currentNode.textContent ?? '')
    }
    return found
  })
  const words = texts.flatMap((text) => text.replace(ids, '').match(/[A-Za-z]{3,}/g) ?? [])
  return [...new Set(words)].filter((word) => !codes.test(word))
}
