// What people rely on all day, whatever the screen: keys, search in Chinese, language, a session that warns
// before it ends and loses nothing, a board that prints whole, the way out.

import assert from 'node:assert/strict'
import { after, before, beforeEach, describe, it } from 'node:test'
import type { Browser, BrowserContext, Page } from 'playwright-core'
import { pdfToText } from '../../src/formats/pdf.ts'
import { type App, samplePassword, startApp } from '../kit/app.ts'
import { lacksBrowser, openBrowser, settled, signedIn, visitor } from '../kit/browser.ts'
import { complaintsOf } from '../kit/complaints.ts'

const board = '/plans/wuhan-2026-4/board'

describe('working habits', { skip: lacksBrowser() }, () => {
  let app: App
  let browser: Browser
  let context: BrowserContext
  let page: Page

  before(async () => {
    ;[app, browser] = await Promise.all([startApp(), openBrowser()])
  })
  beforeEach(async () => {
    await context?.close()
    context = await signedIn(await visitor(browser, app), 'wuhan')
    page = await context.newPage()
    page.setDefaultTimeout(15_000)
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('a slash goes to the search, and two characters find targets, actions and questions', async () => {
    const complaints = complaintsOf(page)
    await page.goto(board)
    await settled(page)
    await page.keyboard.press('/')
    await page.keyboard.type('退税')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/search?q=*')
    await page.getByRole('link', { name: '离境退税商店', exact: true }).waitFor()
    assert.match(await page.getByRole('main').innerText(), /指标[\s\S]*举措[\s\S]*待定事项/)
    await page.keyboard.press('Escape')
    assert.deepEqual(complaints, [])
  })

  it('a question mark shows the keys; j and k walk the board, Enter opens a target', async () => {
    await page.goto(board)
    await settled(page)
    await page.keyboard.press('?')
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor()
    await page.keyboard.press('Escape')
    await page.getByRole('dialog', { name: '键盘操作' }).waitFor({ state: 'detached' })
    await page.keyboard.press('j')
    await page.keyboard.press('j')
    await page.keyboard.press('k')
    assert.equal(await page.locator(':focus').innerText(), '服务贸易发展规模')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { level: 1, name: '服务贸易发展规模' }).waitFor()
  })

  it('English is one switch, kept after a reload; the plan itself stays in Chinese', async () => {
    await page.goto(board)
    await page.getByRole('button', { name: 'English' }).click()
    await page.getByRole('link', { name: 'Baseline register' }).waitFor()
    await page.reload()
    await page.getByText('37 targets').first().waitFor()
    assert.equal(await page.locator('html').getAttribute('lang'), 'en')
    await page.getByRole('link', { name: '服务贸易发展规模' }).first().waitFor()
    await page.getByRole('button', { name: '中文' }).click()
    await page.getByText('37 项指标').first().waitFor()
  })

  it('filters live in the address and survive a reload; what passes none says so and offers the way back', async () => {
    await page.goto(board)
    await settled(page)
    await page.getByLabel('筛选指标').fill('火星')
    await page.getByText('没有符合筛选条件的指标。').waitFor()
    await page.waitForURL('**/board?*words=*')
    await page.reload()
    await page.getByText('没有符合筛选条件的指标。').waitFor()
    await page.getByRole('button', { name: '清除筛选' }).last().click()
    await page.getByText('国际知名医院').first().waitFor()
  })

  it('the board prints all 37 targets, no menus, on A4', async () => {
    await page.goto(board)
    await settled(page)
    const bytes = await page.pdf({ format: 'A4' })
    const text = await pdfToText(new Uint8Array(bytes))
    const printed = text.replace(/\s/g, '')
    const indicators = await page.locator('main [data-open]').allInnerTexts()
    const unique = [...new Set(indicators)]
    assert.ok(unique.length >= 36, `${unique.length} names on the board`)
    const lost = unique.filter((name) => !printed.includes(name.replace(/\s/g, '')))
    assert.deepEqual(lost, [])
    assert.doesNotMatch(printed, /导出CSV|退出登录|长者模式/)
  })

  it('two minutes before the idle sign-out a warning counts down; staying keeps the session', async () => {
    await page.clock.install()
    await page.goto(board)
    await settled(page)
    const session = (await (await page.request.get('/api/v1/session')).json()) as { expiresAt: string }
    const idle = (Date.parse(session.expiresAt) - Date.now()) / 1000
    assert.ok(idle > 300 && idle <= 1800, `${idle} s until the sign-out`)
    await page.clock.fastForward((idle - 100) * 1000)
    const warning = page.getByRole('dialog', { name: '即将自动退出' })
    await warning.waitFor()
    assert.match(await warning.innerText(), /\d+ 秒后自动退出/)
    await warning.getByRole('button', { name: '继续使用' }).click()
    await page.clock.runFor(1500)
    await warning.waitFor({ state: 'detached' })
  })

  it('a session that ends meanwhile is renewed over the form, and what was typed is still there', async () => {
    await page.goto('/plans/wuhan-2026-4/targets/T1')
    await page.getByRole('button', { name: '登记决定' }).click()
    const panel = page.getByRole('dialog', { name: '登记“服务贸易发展规模”的基期与口径' })
    await panel.getByLabel('文件或会议纪要').fill('会议纪要(写了一半)')
    await panel.getByLabel('决定机关').fill('市商务局')
    await panel.getByLabel('决定日期').fill('2026年11月20日')
    await page.keyboard.press('Enter')
    await context.clearCookies()
    await panel.getByRole('button', { name: '登记', exact: true }).click()
    const renewal = page.getByRole('dialog', { name: '登录已失效' })
    await renewal.getByLabel('密码', { exact: true }).fill(await samplePassword())
    await renewal.getByRole('button', { name: '登录' }).click()
    await renewal.waitFor({ state: 'detached' })
    assert.equal(await panel.getByLabel('文件或会议纪要').inputValue(), '会议纪要(写了一半)')
  })

  it('signing out leads to the sign-in screen, and back does not show the board again', async () => {
    await page.goto(board)
    await settled(page)
    await page.getByRole('button', { name: /我的账号/ }).click()
    await page.getByRole('menuitem', { name: '退出登录' }).click()
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
    await page.goto(board)
    await page.getByRole('heading', { level: 1, name: '登录' }).waitFor()
    assert.equal(await page.getByText('37 项指标').count(), 0)
  })
})
