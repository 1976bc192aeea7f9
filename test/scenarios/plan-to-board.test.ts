// The main job, as the bureau does it: the official document goes in through the screen, is reviewed and
// approved, gets a base by a decision on paper and a value with evidence, and both are found from the board.
// The seed document is imported into 江澜市 (demo), where it is a text not yet known.

import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { parse } from 'csv-parse/sync'
import type { Browser, Locator, Page } from 'playwright-core'
import { type App, samplePassword, startApp } from '../kit/app.ts'
import { lacksBrowser, openBrowser, settled, visitor } from '../kit/browser.ts'
import { complaintsOf } from '../kit/complaints.ts'

const seed = join(import.meta.dirname, '..', '..', 'data', 'plans', 'wuhan-2026-4.txt')
const airport = '机场年旅客吞吐量'

describe('from the official document to the board', { skip: lacksBrowser() }, () => {
  let app: App
  let browser: Browser
  let page: Page
  let complaints: readonly string[]

  before(async () => {
    ;[app, browser] = await Promise.all([startApp(), openBrowser()])
    page = await (await visitor(browser, app)).newPage()
    page.setDefaultTimeout(8_000)
    complaints = complaintsOf(page)
  })
  after(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('the coordinator signs in; a wrong password is refused and the name stays', async () => {
    await page.goto('/')
    await page.getByLabel('账号').fill('demo')
    await page.getByLabel('密码', { exact: true }).fill('wrong-Password1')
    await page.getByRole('button', { name: '登录' }).click()
    assert.match(await page.getByRole('alert').innerText(), /密码/)
    assert.equal(await page.getByLabel('账号').inputValue(), 'demo')
    await page.getByLabel('密码', { exact: true }).fill(await samplePassword())
    await page.keyboard.press('Control+Enter')
    await page.waitForURL('**/plans/demo-2026-1/board')
    await shows(page, '演示数据：江澜市')
  })

  it('what is no plan is refused in words, names the file, and nothing is stored', async () => {
    await page.getByRole('link', { name: '方案文件' }).click()
    await page.getByRole('button', { name: '导入方案' }).click()
    const panel = page.getByRole('dialog', { name: '导入方案文本' })
    await panel.locator('input[type=file]').setInputFiles({
      name: '采购清单.txt',
      mimeType: 'text/plain',
      buffer: Buffer.from('买菜：鸡蛋10个，豆腐2块。'),
    })
    const refusal = await panel.getByRole('alert').innerText()
    assert.match(refusal, /方案/)
    assert.doesNotMatch(refusal, /document-not-a-plan|undefined|\[object/)
    await shows(panel, '采购清单.txt')
  })

  it('the seed document is imported and what was understood is counted', async () => {
    const panel = page.getByRole('dialog', { name: '导入方案文本' })
    await panel.locator('input[type=file]').setInputFiles(seed)
    await shows(panel, '18 项任务、37 项指标')
    await panel.getByRole('button', { name: '开始核对' }).click()
    await page
      .getByRole('heading', { level: 1, name: '核对“武汉市推进服务贸易高质量发展实施方案”' })
      .waitFor()
    await shows(page, '指标 37')
    await shows(page, '未识别 0')
  })

  it('one target is corrected, the correction undone, and made again', async () => {
    await correctIndicator(page, airport, '天河机场年旅客吞吐量')
    await entry(page, '天河机场年旅客吞吐量').waitFor()
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await entry(page, airport).waitFor()
    await correctIndicator(page, airport, '天河机场年旅客吞吐量')
    await entry(page, '天河机场年旅客吞吐量').waitFor()
    await shows(page, '改动 3')
  })

  it('an emptied field is refused beside the field, and the rest of the form stays', async () => {
    await act(page, '国际知名医院', '更正')
    const panel = page.getByRole('dialog', { name: '更正' })
    await field(panel, '计量单位').fill('')
    await field(panel, '理由').fill('核对原文用语')
    await panel.getByRole('button', { name: '保存' }).click()
    await shows(panel, '请填写“计量单位”。')
    assert.equal(await field(panel, '理由').inputValue(), '核对原文用语')
    await panel.getByRole('button', { name: '取消' }).click()
  })

  it('two targets of one sentence are merged, and taken apart again by undo', async () => {
    await page.getByLabel('选择“国际知名医院”以便合并').check()
    await page.getByLabel('选择“国际一流专科”以便合并').check()
    await page.getByRole('button', { name: '合并所选 2 项' }).click()
    const panel = page.getByRole('dialog', { name: '合并' })
    await field(panel, '指标名称').fill('国际知名医院和一流专科')
    await panel.getByRole('button', { name: '合并', exact: true }).click()
    await entry(page, '国际知名医院和一流专科').waitFor()
    await shows(page, '指标 36')
    await page.getByRole('button', { name: '撤销上一步' }).click()
    await shows(page, '指标 37')
  })

  it('the version is approved; the board shows 37 targets, none of them judged without ground', async () => {
    await page.getByRole('button', { name: '批准生效' }).click()
    const panel = page.getByRole('dialog', { name: '批准第 1 版生效？' })
    await shows(panel, '37 项指标')
    await panel.getByRole('button', { name: '批准生效' }).click()
    await page.waitForURL('**/board')
    await page
      .getByRole('heading', { level: 1, name: '武汉市推进服务贸易高质量发展实施方案', exact: true })
      .waitFor()
    await settled(page)
    await shows(page, '37 项指标')
    assert.equal(
      await page
        .getByRole('main')
        .getByRole('row')
        .filter({ has: lights(page) })
        .count(),
      35,
    )
    assert.equal((await page.getByRole('main').getByText('无法判断', { exact: true }).count()) >= 37, true)
  })

  it('a decision on the base is recorded with its paper', async () => {
    await page.getByRole('link', { name: '天河机场年旅客吞吐量' }).click()
    await page.getByRole('button', { name: '登记决定' }).click()
    const panel = page.getByRole('dialog', { name: '登记“天河机场年旅客吞吐量”的基期与口径' })
    await field(panel, '基期年份').fill('2024')
    await field(panel, '基期数值').fill('3140.6')
    await field(panel, '基期数值来源').fill('市统计公报(演示)')
    await field(panel, '决定机关').fill('江澜市商务局')
    await pickDay(page, field(panel, '决定日期'), '2026年11月20日')
    await field(panel, '文件或会议纪要').fill('演示纪要〔2026〕7号')
    await attach(panel, '演示纪要.pdf')
    await panel.getByRole('button', { name: '登记', exact: true }).click()
    await panel.waitFor({ state: 'hidden' })
    await shows(page, '演示纪要〔2026〕7号')
  })

  it('a value is entered with evidence; an unreadable period is refused and everything typed stays', async () => {
    await page.getByRole('button', { name: '录入实际值' }).click()
    const panel = page.getByRole('dialog', { name: '录入“天河机场年旅客吞吐量”的实际值' })
    await field(panel, '时期').fill('前阵子')
    await field(panel, '数值').fill('3300.5')
    await field(panel, '来源').fill('机场集团报送(演示)')
    await attach(panel, '盖章表.pdf')
    await panel.getByRole('button', { name: '录入', exact: true }).click()
    await panel.getByRole('alert').first().waitFor()
    assert.equal(await field(panel, '数值').inputValue(), '3300.5')
    assert.equal(await field(panel, '来源').inputValue(), '机场集团报送(演示)')
    await shows(panel, '盖章表.pdf')
    await field(panel, '时期').fill('2025年')
    await panel.getByRole('button', { name: '录入', exact: true }).click()
    await panel.waitFor({ state: 'hidden' })
    await shows(page, '3,300.5 万人次')
  })

  it('both are found from the board: the value with its date, a light with its reason, the decision and its paper', async () => {
    await page.getByRole('link', { name: '看板', exact: true }).click()
    await settled(page)
    const row = page.getByRole('row').filter({ hasText: '天河机场年旅客吞吐量' })
    assert.match(await row.innerText(), /3,300\.5\s万人次[\s\S]*3,500\s万人次[\s\S]*正常[\s\S]*2025年/)
    assert.doesNotMatch(await row.innerText(), /无法判断|缺基期/)
    await row.getByRole('link', { name: '天河机场年旅客吞吐量' }).click()
    await shows(page, '演示纪要〔2026〕7号')
    await shows(page, '机场集团报送(演示)')
    await page.getByRole('link', { name: '基期登记' }).click()
    await shows(page, '演示纪要〔2026〕7号')
    const evidence = page.getByRole('link', { name: /凭据|演示纪要\.pdf/ }).first()
    const file = await page.request.get((await evidence.getAttribute('href')) ?? '')
    assert.equal((await file.body()).toString('latin1').slice(0, 5), '%PDF-')
  })

  it('the reader and the target lead to each other', async () => {
    await page.getByRole('link', { name: '原文', exact: true }).click()
    const mark = page.locator('.official [role=button]').filter({ hasText: '入境游客人数年均增长' }).first()
    await mark.click()
    await page.getByRole('link', { name: '打开指标' }).click()
    await page.getByRole('heading', { level: 1, name: '入境游客人数' }).waitFor()
    await page.getByRole('link', { name: '在原文中查看' }).click()
    const chosen = page.locator('.official [aria-pressed=true]').first()
    await isShown(chosen)
  })

  it('the board goes out as CSV, every target with unit and date', async () => {
    await page.getByRole('link', { name: '看板', exact: true }).click()
    await settled(page)
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('导出 CSV').first().click(),
    ])
    const rows: Record<string, string>[] = parse(await readFile(await download.path()), {
      bom: true,
      columns: true,
      from_line: 2,
    })
    assert.equal(rows.length, 37)
    const row = rows.find((each) => Object.values(each).includes('天河机场年旅客吞吐量'))
    assert.ok(row, 'the corrected name is exported')
    for (const value of ['3300.5', '万人次']) assert.ok(Object.values(row).includes(value), value)
  })

  it('nothing was complained about on the way', () => assert.deepEqual(complaints, []))
})

/** The line of an entry in the review. */
function entry(page: Page, name: string): Locator {
  return page.locator('.entry').getByRole('button', { name, exact: true })
}

async function act(page: Page, name: string, deed: string): Promise<void> {
  const line = entry(page, name)
  if ((await line.getAttribute('aria-expanded')) !== 'true') await line.click()
  await page.locator('.entry-open').getByRole('button', { name: deed, exact: true }).click()
}

async function correctIndicator(page: Page, from: string, to: string): Promise<void> {
  await act(page, from, '更正')
  const panel = page.getByRole('dialog', { name: '更正' })
  await field(panel, '指标名称').fill(to)
  await panel.getByRole('button', { name: '保存' }).click()
  await panel.waitFor({ state: 'hidden' })
}

async function attach(panel: Locator, name: string): Promise<void> {
  const buffer = Buffer.from(
    `%PDF-1.4\n% ${name}\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF`,
  )
  await panel.locator('input[type=file]').setInputFiles({ name, mimeType: 'application/pdf', buffer })
  await shows(panel, name)
}

async function pickDay(page: Page, field: Locator, day: string): Promise<void> {
  await field.fill(day)
  await page.keyboard.press('Enter')
}

/** A field by its label, whether or not the label says that it is optional. */
function field(panel: Locator, label: string): Locator {
  return panel.getByLabel(new RegExp(`^${label}(\\(选填\\))?$`))
}

async function shows(where: Page | Locator, text: string): Promise<void> {
  await where.getByText(text).filter({ visible: true }).first().waitFor()
}

function lights(page: Page): Locator {
  return page.locator('.board-light')
}

// Scrolling takes a frame or two; the place must come into view by itself.
async function isShown(place: Locator): Promise<void> {
  await place.waitFor()
  await place.page().waitForFunction(
    (element) => {
      const { top, bottom } = element?.getBoundingClientRect() ?? { top: -1, bottom: -1 }
      return top >= 0 && bottom <= window.innerHeight
    },
    await place.elementHandle(),
  )
}
