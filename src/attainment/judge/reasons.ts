// The sentences of the lights, one each, in both languages. They name the value, its period and what it is
// held against, so that nobody needs to guess why a light stands as it does.

import type { Words } from '../../kernel/words.ts'

/** Every reason a judgement can give. */
export const reasons = {
  reached: {
    zh: '已达到：{period}为{value}，目标为{goal}。',
    en: 'Reached: {value} in {period}, the target is {goal}.',
  },
  'on-schedule': {
    zh: '进度正常：{period}为{value}，完成进度{rate}，序时进度{expected}。',
    en: 'On schedule: {value} in {period}, {rate} of the way done where {expected} is due.',
  },
  'behind-schedule': {
    zh: '滞后{gap}个百分点：{period}为{value}，完成进度{rate}，序时进度{expected}。',
    en: '{gap} points behind: {value} in {period}, {rate} of the way done where {expected} is due.',
  },
  missed: {
    zh: '到期未达到：{period}为{value}，目标为{goal}，完成进度{rate}。',
    en: 'Missed: {value} in {period}, the target is {goal}, {rate} of the way done.',
  },
  'kept-so-far': {
    zh: '目前未突破：{period}为{value}，要求{goal}。',
    en: 'Kept so far: {value} in {period}, to be kept: {goal}.',
  },
  'kept-to-the-end': {
    zh: '到期未突破：{period}为{value}，要求{goal}。',
    en: 'Kept to the end: {value} in {period}, to be kept: {goal}.',
  },
  broken: {
    zh: '已突破：{period}为{value}，要求{goal}。',
    en: 'Not kept: {value} in {period}, to be kept: {goal}.',
  },
  'year-kept': {
    zh: '按年达到：{period}为{value}，每年要求{goal}；方案期{years}年中已有{kept}年达到。',
    en: 'Kept: {value} in {period}, {goal} is due every year; {kept} of {years} years are kept.',
  },
  'year-missed': {
    zh: '未按年达到：{missed}年没有达到每年{goal}；最近为{period}{value}。',
    en: 'Not kept: {missed} fell short of {goal} a year; latest {value} in {period}.',
  },
  'growth-reached': {
    zh: '已达到：{from}—{to}年年均{average}，目标为{goal}。',
    en: 'Reached: {average} a year over {from}–{to}, the target is {goal}.',
  },
  'growth-on-path': {
    zh: '在目标路径上：{from}年以来年均{average}，目标为{goal}。',
    en: 'On the path: {average} a year since {from}, the target is {goal}.',
  },
  'growth-below-path': {
    zh: '低于目标路径：{from}年以来年均{average}，目标为{goal}，其后每年需增长{needed}。',
    en: 'Below the path: {average} a year since {from}, the target is {goal}; {needed} a year is needed from now.',
  },
  'growth-out-of-reach': {
    zh: '低于目标路径：{from}年以来年均{average}，目标为{goal}。',
    en: 'Below the path: {average} a year since {from}, the target is {goal}.',
  },
  'growth-missed': {
    zh: '到期未达到：{from}—{to}年年均{average}，目标为{goal}。',
    en: 'Missed: {average} a year over {from}–{to}, the target is {goal}.',
  },
  'kind-undecided': {
    zh: '文字有两种读法({kinds})，未认定之前无法判断。',
    en: 'The wording allows two readings ({kinds}); it cannot be judged until one is decided.',
  },
  'recurrence-undecided': {
    zh: '未明确是每年都要达到，还是期末达到。',
    en: 'Whether every year counts or only the last is not decided.',
  },
  'rank-not-judged': {
    zh: '排名类目标由书面评估跟踪，不亮灯。',
    en: 'Ranks are followed by written assessment and get no light.',
  },
  'falling-rate-not-judged': {
    zh: '年均下降类目标目前不自动判断。',
    en: 'Average rates of decline are not judged yet.',
  },
  'no-deadline': { zh: '未写明完成年份。', en: 'No year is stated until which it is to be reached.' },
  'no-data': { zh: '尚无可比的实际值。', en: 'There is no comparable observation yet.' },
  'data-does-not-fit': {
    zh: '已有实际值，但不能与目标直接比较：{why}。',
    en: 'There are observations, but none compares with the target: {why}.',
  },
  'data-stale': {
    zh: '最近的可比数据为{period}({value})，已超过{months}个月未更新。',
    en: 'The latest comparable value is of {period} ({value}), older than {months} months.',
  },
  'data-before-base': {
    zh: '基期({base}年)之后尚无数据，最近为{period}{value}。',
    en: 'Nothing was observed after the base year {base}; latest {value} in {period}.',
  },
  'data-gap': {
    zh: '基期({base}年)之后的年度数据不连续，缺{year}年。',
    en: 'The yearly values after the base year {base} have a gap at {year}.',
  },
  'data-before-plan': {
    zh: '方案期内尚无完整年度的数据，最近为{period}{value}。',
    en: 'No full year of the plan was observed yet; latest {value} in {period}.',
  },
  'base-missing': {
    zh: '基期未认定，不计算进度；{period}为{value}，目标为{goal}。',
    en: 'No base is decided, so no rate is reckoned; {value} in {period}, the target is {goal}.',
  },
  'base-unusable': {
    zh: '基期登记不能用于计算({why})。',
    en: 'The registered base cannot be used ({why}).',
  },
  'calibre-undecided': {
    zh: '口径未认定({asks})，不作比较；{period}为{value}。',
    en: 'The calibre is not decided ({asks}), so nothing is compared; {value} in {period}.',
  },
  'method-undecided': {
    zh: '年均增长的算法(复合增长或逐年平均)未认定，两种算法结果不同，目标为{goal}。',
    en: 'Compound rate or mean of yearly rates is not decided and makes a difference; the target is {goal}.',
  },
  'calibres-several': {
    zh: '各来源口径不同，不混用：{calibres}。',
    en: 'The sources differ in calibre and are not mixed: {calibres}.',
  },
  'calibre-differs': {
    zh: '现有数据的口径与认定口径(“{decided}”)不一致或未说明。',
    en: 'The calibre of the data is not the one decided ("{decided}"), or is not stated.',
  },
  'sources-disagree': {
    zh: '{period}各来源数值不一，判断结果不同，须先核定。',
    en: 'The sources disagree on {period} and lead to different lights; one must be settled.',
  },
} as const satisfies Record<string, Words>
