// The same grammar on documents that number, date and name their units in other ways. Places and units are invented.

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
const numbers = (plan: ParsedPlan) => tasksOf(plan).map((task) => task.number)

test('articles: 第一条 with units in 〔〕, conditions and rewards are no targets', () => {
  const plan = planOf(`江澜市人民政府办公室关于印发江澜市促进服务贸易高质量发展若干措施的通知
江政办规〔2025〕7号
各县（市、区）人民政府，市直各部门：
《江澜市促进服务贸易高质量发展若干措施》已经市政府同意，现印发给你们，请认真贯彻执行。
江澜市人民政府办公室
二〇二五年三月十八日

江澜市促进服务贸易高质量发展若干措施

第一条 培育服务贸易经营主体。对年服务进出口额达到1000万美元以上的企业，按照增量部分给予奖励，最高不超过200万元。到2027年，全市服务贸易企业突破2000家。〔责任单位：市商务局、市财政局〕
第二条 支持建设海外仓。对面积2000平方米以上的海外仓，按不超过实际投资额20%给予补助。2025—2027年累计新增海外仓20个以上。〔牵头单位：市商务局；配合单位：江澜海关、市税务局〕
第三条 强化人才保障。每年培训专业人才不少于5000人次。（市人力资源社会保障局会同市教育局负责）
第四条 本措施自2025年5月1日起施行，有效期至2027年12月31日。`)
  assert.deepEqual(numbers(plan), ['第一条', '第二条', '第三条'])
  assert.deepEqual(
    tasksOf(plan).map(({ lead, support }) => [lead.join(), support.join()]),
    [
      ['市商务局', '市财政局'],
      ['市商务局', '江澜海关,市税务局'],
      ['市人力资源社会保障局', '市教育局'],
    ],
  )
  assert.deepEqual(
    plan.targets.map(({ task, value, unit }) => [task, value, unit]),
    [
      ['第一条', 2000, '家'],
      ['第二条', 20, '个'],
      ['第三条', 5000, '人次'],
    ],
  )
  assert.equal(plan.issuedOn, '2025-03-18')
  assert.equal(plan.issuer, '江澜市人民政府办公室')
})

test('chapters, goals after dashes, an outlook, a box with a table of indicators', () => {
  const plan = planOf(`江澜市“十五五”服务业发展规划
第一章 发展基础
“十四五”时期，全市服务业增加值年均增长9.5%，占地区生产总值比重达到52%。累计培育企业1500家。
第二章 总体要求
第一节 发展目标
到2030年，服务业发展质量效益显著提升。
——规模持续壮大。服务业增加值突破3000亿元，年均增长8%左右。
展望2035年，服务业增加值占比稳定在60%以上。
专栏1 主要指标
序号 指标 单位 2025年 2030年 属性
1 服务业增加值 亿元 2000 3000 预期性
2 规上服务业企业数量 家 1500 ≥2500 约束性
第三章 主要任务
第一节 做强生产性服务业
一、现代物流。加快建设国家物流枢纽，A级物流企业达到80家。
二、科技服务。建设中试基地10个。`)
  assert.equal(plan.horizonYear, 2030)
  assert.deepEqual(
    plan.targets.map(({ task, indicator, value, year, base }) => [
      task,
      indicator,
      value,
      year,
      base?.value ?? null,
    ]),
    [
      ['overall', '服务业增加值', 3000, 2030, null],
      ['overall', '服务业增加值', 8, 2030, null],
      ['overall', '服务业增加值占比', 60, 2035, null],
      ['overall', '服务业增加值', 3000, 2030, 2000],
      ['overall', '规上服务业企业数量', 2500, 2030, 1500],
      ['一', 'A级物流企业', 80, 2030, null],
      ['二', '中试基地', 10, 2030, null],
    ],
  )
})

test('a list of duties: the heading is the promise, half-width brackets, 〈〉 inside', () => {
  const plan = planOf(`2026年市《政府工作报告》目标任务责任分解方案
一、综合目标
(一)地区生产总值增长6%左右。(牵头单位:市发改委;责任单位:各区人民政府〈含开发区、风景区管委会,下同〉)
(二)城镇新增就业20万人以上,城镇调查失业率控制在5.5%左右。(责任单位:市人社局,各区人民政府)
二、扩大开放
(三)新开通国际航线5条。(市交通运输局、市商务局)`)
  assert.deepEqual(
    tasksOf(plan).map(({ number, lead, support }) => [number, lead.join(), support.join()]),
    [
      ['(一)', '市发改委', '各区人民政府'],
      ['(二)', '市人社局', '各区人民政府'],
      ['(三)', '市交通运输局', '市商务局'],
    ],
  )
  assert.deepEqual(
    plan.targets.map(({ task, value, unit }) => [task, value, unit]),
    [
      ['(一)', 6, '%'],
      ['(二)', 20, '万人'],
      ['(二)', 5.5, '%'],
      ['(三)', 5, '条'],
    ],
  )
})

test('units on lines of their own, unbracketed; a yearly programme', () => {
  const plan = planOf(`江澜市2026年服务贸易工作要点
一、总体目标
全年服务进出口额增长8%以上，新增服务贸易企业100家。
二、重点工作
1.扩大服务出口。组织企业参加重点展会10场以上。
责任单位：市商务局、市贸促会
完成时限：2026年12月底前
2.发展数字贸易。争取认定省级基地2个，数字服务出口占比提升2个百分点。
责任单位：市商务局、市数据局、市委网信办`)
  assert.equal(plan.horizonYear, 2026)
  assert.deepEqual(
    tasksOf(plan).map(({ lead, support }) => [lead.join(), support.join()]),
    [
      ['市商务局', '市贸促会'],
      ['市商务局', '市数据局,市委网信办'],
    ],
  )
  assert.deepEqual(
    plan.targets.map((target) => target.task),
    ['overall', 'overall', '1', '2', '2'],
  )
})

test('figures under （一） that restart, with the units once at the end, are points of one task', () => {
  const part = (number: string, title: string) => `（${number}）${title}
1.加强统筹协调，推进制度创新。
2.完善支持政策，到2027年培育企业10家。
（市商务局牵头，市财政局配合）`
  const plan = planOf(`江澜市服务贸易行动方案
一、重点任务
${part('一', '提升能级')}
${part('二', '优化环境')}`)
  assert.deepEqual(numbers(plan), ['（一）', '（二）'])
  assert.deepEqual(tasksOf(plan)[1]!.lead, ['市商务局'])
  assert.deepEqual(tasksOf(plan)[1]!.support, ['市财政局'])
  assert.deepEqual(
    plan.targets.map((target) => target.task),
    ['（一）', '（二）'],
  )
})

test('figures that count on through the parts are tasks, also where a figure follows the point', () => {
  const plan = planOf(`江澜市人才工程实施意见
一、实施行动计划
（一）产业人才计划
1.紧缺人才项目。5年内重点引进和培养1万名左右紧缺人才。（牵头单位：市发展改革委，配合单位：市委组织部，各区）
（二）科技人才计划
2.121人才梯队项目。培养不少于10名后备人才，支持300名骨干赴境外培训。（牵头单位：市人社局）`)
  assert.deepEqual(numbers(plan), ['1', '2'])
  assert.deepEqual(tasksOf(plan)[0]!.support, ['市委组织部', '各区'])
  assert.deepEqual(
    plan.targets.map(({ value, unit }) => `${value}${unit}`),
    ['1万名', '10名', '300名'],
  )
})

test('a text whose line ends were lost, and one with none of its own numbers, still give their targets', () => {
  const run = planOf(
    '江澜市数字贸易行动计划一、总体要求到2027年，数字贸易额达到100亿元。二、重点任务（一）壮大主体。培育企业20家。（二）优化服务。推进制度建设，完善支持政策。',
  )
  assert.deepEqual(
    run.targets.map(({ value }) => value),
    [100, 20],
  )
  const news = planOf(
    '记者从江澜市政府获悉，近日，江澜市政府印发《江澜市促进服务业发展实施方案》。《方案》提出，到2027年，服务业增加值突破2000亿元，推进制度创新，培育龙头企业10家，完善支持政策。',
  )
  assert.equal(news.title, '江澜市促进服务业发展实施方案')
  assert.equal(news.issuer, '江澜市政府')
  assert.deepEqual(
    news.targets.map(({ task, value }) => [task, value]),
    [
      ['overall', 2000],
      ['overall', 10],
    ],
  )
})

test('traditional characters are matched; the quoted text stays as written', () => {
  const text =
    '江瀾市服務貿易行動計劃（2025—2027年）\n一、重點任務\n（一）擴大規模。到2027年，服務貿易額達到100億元，培育龍頭企業20家，推進制度創新，完善支持政策。'
  const plan = planOf(text)
  assert.deepEqual(
    plan.targets.map(({ text: quoted }) => quoted),
    ['服務貿易額達到100億元', '培育龍頭企業20家'],
  )
  assert.equal(plan.targets[0]!.unit, '亿元')
})

test('offsets count code points: characters outside the basic plane move nothing', () => {
  const text =
    '江澜市行动计划（𠮷𠮷）\n一、目标\n到2027年，𠮷服务贸易额达到100亿元，推进制度创新，完善支持政策，培育企业。'
  const { targets } = planOf(text)
  assert.equal(targets.length, 1)
  assert.equal(Array.from(text).slice(targets[0]!.start, targets[0]!.end).join(''), targets[0]!.text)
})
