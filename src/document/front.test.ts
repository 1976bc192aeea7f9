// Titles, issuers, horizons and deadlines of documents that print them in other ways, and tasks that have a name
// instead of a number. Places and units are invented.

import assert from 'node:assert/strict'
import { test } from 'node:test'
import { parsePlan } from './index.ts'
import type { ParsedPlan } from './types.ts'

function planOf(text: string): ParsedPlan {
  const outcome = parsePlan(text)
  assert.ok(outcome.ok, text.slice(0, 40))
  return outcome.plan
}
const tasksOf = (plan: ParsedPlan) => plan.sections.flatMap((section) => section.tasks)
const years = (plan: ParsedPlan) => plan.targets.map(({ indicator, year }) => [indicator, year])

test('measures without years run to the end of their validity; a title cut in two', () => {
  const plan = planOf(`江澜市人民政府办公室
关于印发《江澜市支持外贸稳定发展若干措施》的通知
江政办规〔2025〕3号
各区人民政府，市政府各部门：
《江澜市支持外贸稳定发展若干措施》已经市政府同意，现印发给你们，请认真贯彻执行。
江澜市人民政府办公室
2025年3月12日
江澜市支持外贸稳定发展
若干措施
第一条 推动全市培育自主品牌100个、年销售额超亿元品牌10个。2026年底前，建成海外仓5个。
第二条 设立规模5亿元的外贸企业资金池，担保费率不高于1%。对符合条件的企业给予最高50万元补贴。
第三条 出口信用保险覆盖面达到80%。
第四条 本措施自2025年4月1日起施行，有效期至2027年12月31日。`)
  assert.equal(plan.title, '江澜市支持外贸稳定发展若干措施')
  assert.equal(plan.issuer, '江澜市人民政府办公室')
  assert.equal(plan.horizonYear, 2027)
  assert.deepEqual(years(plan), [
    ['自主品牌', 2027],
    ['年销售额超亿元品牌', 2027],
    ['海外仓', 2026],
    ['外贸企业资金池', 2027],
    ['担保费率', 2027],
    ['出口信用保险覆盖面', 2027],
  ])
})

test('actions with a name and no number are tasks; 壹 贰 叁 number parts; the years of the title win', () => {
  const plan = planOf(`江澜省养老服务提升行动方案
（2026—2028年）
壹、总体目标
到2028年，全省养老床位达到12万张，护理型床位占比达到七成。到2030年，基本建成养老服务体系。
贰、重点行动
床位提质行动。改造护理型床位2万张，每个县区至少建成一所失能照护机构。（责任单位：省民政厅、省卫生健康委）
人才引育行动。培训养老护理员一万两千名。（牵头单位：省人力资源社会保障厅；配合单位：省民政厅）
助餐服务行动
新增老年食堂500家，单次助餐价格不超过15元。
（责任单位：省民政厅、省财政厅）
叁、保障措施
加强组织领导。联席会议每季度至少召开1次。
江澜省人民政府
2026年2月3日`)
  assert.equal(plan.title, '江澜省养老服务提升行动方案（2026—2028年）')
  assert.equal(plan.issuer, '江澜省人民政府')
  assert.equal(plan.horizonYear, 2028)
  assert.deepEqual(
    tasksOf(plan).map(({ number, title, lead }) => [number, title, lead.join()]),
    [
      ['', '床位提质行动', '省民政厅'],
      ['', '人才引育行动', '省人力资源社会保障厅'],
      ['', '助餐服务行动', '省民政厅'],
    ],
  )
  assert.deepEqual(
    plan.targets.map(({ task, value, unit }) => [task, value, unit]),
    [
      ['overall', 12, '万张'],
      ['overall', 70, '%'],
      ['床位提质行动', 2, '万张'],
      ['床位提质行动', 1, '所'],
      ['人才引育行动', 12000, '名'],
      ['助餐服务行动', 500, '家'],
      ['助餐服务行动', 15, '元'],
    ],
  )
})

test('a plan that names nothing by number at all still has its parts', () => {
  const plan = planOf(`江澜市夜间经济行动方案
主要目标
到2027年，夜间消费占比达到四成五以上。
重点行动
街区焕新行动。改造特色街区12条。（责任单位：市商务局）
品牌培育行动。培育夜间消费品牌30个。（责任单位：市文化和旅游局）
保障措施
加强统筹协调，落实工作责任。`)
  assert.deepEqual(
    plan.targets.map(({ task, value, unit, year }) => [task, value, unit, year]),
    [
      ['overall', 45, '%', 2027],
      ['街区焕新行动', 12, '条', 2027],
      ['品牌培育行动', 30, '个', 2027],
    ],
  )
})

test('a report: the plan it names, who issued it, the years of the plan; how things stand is no target', () => {
  const plan = planOf(`江澜省出台方案 五年新增技能人才50万人
来源：江澜日报 发布时间：2025-06-18
近日，江澜省人民政府印发《江澜省技能人才提升行动方案（2025—2030年）》。
当前，全国技能劳动者超过2亿人，高技能人才约5800万人。2024年，全省开展补贴培训80万人次，培训后就业率达到九成。
方案提出，到2027年，全省新增技能人才30万人，高技能人才占比达到三成五；到2030年，累计新增技能人才50万人。`)
  assert.equal(plan.title, '江澜省技能人才提升行动方案（2025—2030年）')
  assert.equal(plan.issuer, '江澜省人民政府')
  assert.equal(plan.horizonYear, 2030)
  assert.deepEqual(
    plan.targets.map(({ value, unit, year }) => [value, unit, year]),
    [
      [30, '万人', 2027],
      [35, '%', 2027],
      [50, '万人', 2030],
    ],
  )
})

test('milestones keep to their sentences; a heading cut by a line end keeps its title', () => {
  const plan = planOf(`江澜市人民政府关于加快水运发展的实施意见
江政发〔2021〕9号
一、目标任务
“十四五”期间，完成水运投资300亿元。到2025年，港口吞吐量达到3亿吨。到2030年，港口吞吐量达到4亿吨。
二、重点任务
（一）做大
航道规模。到2025年新增三级航道120公里。
到2030年，建成千吨级码头30个，货物吞吐能力达到5亿吨。
（二）做强港口。开展船员培训3万人次，其中2023年培训1万人次。到2030年，集装箱吞吐量达到200万标箱。
（三）降低物流成本。物流费用率由15%降至13%以下。`)
  assert.deepEqual(
    tasksOf(plan).map(({ title }) => title),
    ['做大航道规模', '做强港口', '降低物流成本'],
  )
  assert.deepEqual(
    plan.targets.map(({ task, value, year }) => [task, value, year]),
    [
      ['overall', 300, 2025],
      ['overall', 3, 2025],
      ['overall', 4, 2030],
      ['（一）', 120, 2025],
      ['（一）', 30, 2030],
      ['（一）', 5, 2030],
      ['（二）', 3, 2030],
      ['（二）', 1, 2023],
      ['（二）', 200, 2030],
      ['（三）', 13, 2030],
    ],
  )
})

test('several issuers over the date; figures of the year of issue before the body are history', () => {
  const plan = planOf(`江澜市商务局 江澜市财政局
关于支持会展业发展的若干政策
各有关单位：
为促进会展业发展，制定本政策。2025年全市举办各类展览176场、展览面积268万平方米，直接收入42亿元，较上年增长9.6%。
1.扩大展会规模。到2028年，全市年举办展会200场以上，展览面积突破300万平方米，为2030年建成会展名城奠定基础。
2.培育主体。引进知名会展企业10家，新增星级饭店8家、客房2000间。
本政策自2026年1月1日起施行，有效期3年。
江澜市商务局
江澜市财政局
2025年12月20日`)
  assert.match(plan.title, /关于支持会展业发展的若干政策$/)
  assert.equal(plan.issuer, '江澜市商务局、江澜市财政局')
  assert.equal(plan.issuedOn, '2025-12-20')
  assert.equal(plan.horizonYear, 2028)
  assert.deepEqual(
    plan.targets.map(({ value, kind, year }) => [value, kind, year]),
    [
      [200, 'annual-flow', 2028],
      [300, 'level', 2028],
      [10, 'cumulative', 2028],
      [8, 'increment', 2028],
      [2000, 'increment', 2028],
    ],
  )
})
