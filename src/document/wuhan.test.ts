// The plan that the product starts from, 武政办〔2026〕4号: every one of its 37 targets as a reader of the text finds it.
// Kinds where the wording allows two readings: either reading is right, the other must be named.

import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { parsePlan } from './index.ts'

const raw = readFileSync(new URL('../../data/plans/wuhan-2026-4.txt', import.meta.url), 'utf8')
const outcome = parsePlan(raw)
assert.ok(outcome.ok)
const { plan } = outcome

type Row = [string, string, string, number, string, string, string | null]
const EXPECTED: readonly Row[] = [
  ['overall', '服务贸易发展规模', '=', 10, '%', 'average-growth', null],
  ['overall', '知识密集型服务贸易占比', '>=', 47, '%', 'share', null],
  ['1', '国际知名医院', '>=', 3, '家', 'cumulative|level', null],
  ['1', '国际一流专科', '>=', 5, '个', 'cumulative|level', null],
  ['1', '入境游客人数', '>=', 30, '%', 'average-growth', null],
  ['2', '武汉天河机场国际及地区航线', '>=', 25, '条', 'level', null],
  ['2', '机场年旅客吞吐量', '>=', 3500, '万人次', 'annual-flow', 'target-year'],
  ['2', '航运服务业规模', '>=', 25, '%', 'average-growth', null],
  ['2', '中欧班列年开行量', '>=', 1500, '列', 'annual-flow', 'target-year'],
  ['2', '跨境线路', '>=', 63, '条', 'level', null],
  ['3', '规模以上工程设计业年营业收入', '>=', 1300, '亿元', 'annual-flow', 'target-year'],
  ['4', '数字经济核心产业增加值', '=', 10, '%', 'average-growth', null],
  ['4', '数字服务贸易规模', '=', 10, '%', 'average-growth', null],
  ['5', '文化、地理信息、人力资源、知识产权、语言服务等特色服务出口', '>=', 10, '%', 'average-growth', null],
  ['5', '国家文化出口重点企业、重点项目', '>=', 10, '个', 'cumulative|level', null],
  ['6', '服务外包规模', '>=', 10, '%', 'average-growth', null],
  ['6', '规模以上生产性服务业企业营业收入', '>', 8000, '亿元', 'annual-flow', 'target-year'],
  ['7', '综合保税区保税业务进出口', '=', 10, '%', 'average-growth', null],
  ['7', '“两业融合”标杆产业集群', '=', 6, '个', 'cumulative|level', null],
  ['8', '标杆性商业体', '=', 10, '个', 'increment', null],
  ['8', '免税店', '>=', 3, '家', 'cumulative|level', null],
  ['8', '离境退税商店', '>=', 300, '家', 'cumulative|level', null],
  ['8', '各类首店', '=', 300, '家', 'annual-flow', 'every-year'],
  ['10', '国际性展会', '>=', 80, '场次', 'annual-flow|cumulative', 'undecided'],
  ['10', '高品质演出活动', '>=', 100, '场', 'annual-flow|cumulative', 'undecided'],
  ['10', '国际体育赛事', '>=', 10, '项', 'annual-flow|cumulative', 'undecided'],
  ['11', '博士后科研平台', '>=', 15, '家', 'increment', null],
  ['11', '来汉工作的外国高端专家', '>=', 800, '人', 'level', null],
  ['13', '规模以上数据企业', '=', 1000, '家', 'cumulative|level', null],
  ['14', '外资研发中心', '>=', 30, '个', 'level', null],
  ['14', '国际企业创新中心等平台', '>', 50, '家', 'cumulative|level', null],
  ['14', '年度海外专利申请量', '>', 2500, '件', 'annual-flow', 'target-year'],
  ['15', '在汉单位主持和参与制修订国际标准', '>', 220, '件', 'cumulative', null],
  ['16', '服务贸易特色产业园', '=', 10, '家', 'cumulative|level', null],
  ['16', '服务贸易领军型企业', '=', 50, '家', 'cumulative|level', null],
  ['18', '境外经贸联络处', '>=', 20, '个', 'cumulative|level', null],
  ['18', '境外专业展会', '>=', 600, '场次', 'annual-flow', 'every-year'],
]

test('37 targets, each with task, indicator, comparator, value, unit, kind, recurrence and year', () => {
  assert.equal(plan.targets.length, 37)
  for (const [i, [task, indicator, comparator, value, unit, kinds, recurrence]] of EXPECTED.entries()) {
    const target = plan.targets[i]!
    assert.deepEqual(
      [
        target.task,
        target.indicator,
        target.comparator,
        target.value,
        target.unit,
        target.recurrence,
        target.year,
      ],
      [task, indicator, comparator, value, unit, recurrence, 2027],
    )
    const [likelier, ...others] = kinds.split('|')
    assert.equal(target.kind, likelier, indicator)
    for (const other of others) assert.ok((target.kindAlternatives as string[]).includes(other), indicator)
    assert.equal(target.base, null, 'the text states no base')
  }
})

test('18 tasks in five sections; goals and safeguards are no sections of tasks', () => {
  assert.deepEqual(
    plan.sections.map((section) => [section.number, section.tasks.map((task) => task.number).join(' ')]),
    [
      ['(一)', '1 2 3'],
      ['(二)', '4 5 6'],
      ['(三)', '7 8 9 10'],
      ['(四)', '11 12 13 14'],
      ['(五)', '15 16 17 18'],
    ],
  )
  assert.equal(plan.sections[1]!.tasks[0]!.title, '推进数字贸易创新发展')
})

test('the frame of the document: titles, number, issuer, day of signature (not of printing), horizon', () => {
  assert.equal(plan.title, '武汉市推进服务贸易高质量发展实施方案')
  assert.equal(plan.noticeTitle, '市人民政府办公厅关于印发武汉市推进服务贸易高质量发展实施方案的通知')
  assert.equal(plan.documentNumber, '武政办〔2026〕4号')
  assert.equal(plan.issuer, '武汉市人民政府办公厅')
  assert.equal(plan.issuedOn, '2026-01-08')
  assert.equal(plan.horizonYear, 2027)
})

test('every place is exact, and nothing a reader would call an action or a goal is unmapped', () => {
  for (const { start, end, text } of [...plan.targets, ...plan.actions, ...plan.qualitative]) {
    assert.equal(raw.slice(start, end), text)
  }
  const { coverage } = plan
  assert.deepEqual(coverage.unmapped, [])
  const sum = coverage.target + coverage.qualitative + coverage.action + coverage.heading + coverage.context
  assert.equal(sum, coverage.sentences)
})

test('goals without a number are found as such: the five 一批 and 保持全国前列 among them', () => {
  const goals = plan.qualitative.map((goal) => goal.text)
  assert.equal(goals.filter((goal) => goal.includes('一批')).length, 5)
  assert.ok(goals.includes('对外承包工程营业额保持全国前列'))
})

test('what the text orders is listed clause by clause under its task', () => {
  const of = (task: string) =>
    plan.actions.filter((action) => action.task === task).map((action) => action.text)
  assert.ok(of('3').includes('出台新一轮设计之都建设纲要及政策'))
  assert.ok(of('3').includes('建立武汉设计海外联盟'))
  assert.ok(of('14').includes('办好中非创新合作与发展论坛、中非青年创新创业大赛'))
  assert.ok(of('overall').includes('建立服务贸易统计监测体系'))
  assert.ok(!plan.actions.some((action) => action.text.startsWith('依托')), 'a frame is no action')
  assert.ok(plan.actions.length > 120)
})
