// Refusals about observations, series and assessments.

export const attainmentProblems = {
  'observation-value': {
    status: 422,
    title: { zh: '数值无法识别', en: 'Not a number' },
    detail: { zh: '“{value}”不是一个数。', en: '"{value}" is not a number.' },
    remedy: {
      zh: '请只填数字，单位填在单位栏。',
      en: 'Enter the number alone; the unit has a field of its own.',
    },
  },
  'observation-period': {
    status: 422,
    title: { zh: '时期无法识别', en: 'Not a period' },
    detail: { zh: '“{period}”不是一个时期。', en: '"{period}" is not a period.' },
    remedy: {
      zh: '请写成 2026、2026-Q3、2026-09 或 2026年1—9月。',
      en: 'Write 2026, 2026-Q3, 2026-09 or 2026-01/2026-09.',
    },
  },
  'observation-period-open': {
    status: 422,
    title: { zh: '时期尚未结束', en: 'The period is not over' },
    detail: {
      zh: '“{period}”到 {day} 才结束，还没有实际值。',
      en: '{period} ends on {day}; nothing can have been observed for all of it.',
    },
    remedy: {
      zh: '请改填已经结束的时期，如年初至上月。',
      en: 'Enter a period that is over, such as the months so far.',
    },
  },
  'observation-published-later': {
    status: 422,
    title: { zh: '发布日期有误', en: 'Wrong day of publication' },
    detail: {
      zh: '发布日期 {day} 晚于今天，或早于所属时期的开始。',
      en: 'The day of publication, {day}, is after today or before the period begins.',
    },
    remedy: { zh: '请核对发布日期。', en: 'Check the day of publication.' },
  },
  'observation-unit': {
    status: 422,
    title: { zh: '单位不符', en: 'Wrong unit' },
    detail: {
      zh: '“{unit}”与“{expected}”不是同一种计量单位，不能换算。',
      en: '"{unit}" does not convert into "{expected}".',
    },
    remedy: {
      zh: '请选用同一种单位；增速和占比用 %。',
      en: 'Use a unit of the same thing; growth and shares are in %.',
    },
  },
  'observation-exists': {
    status: 409,
    title: { zh: '该来源该时期已有实际值', en: 'Already entered' },
    detail: {
      zh: '同一来源在“{period}”已有实际值(第 {id} 号)。',
      en: 'Observation {id} of the same source and period stands already.',
    },
    remedy: {
      zh: '如数值有变，请在原记录上更正并说明理由；不同来源请写明来源。',
      en: 'Correct that one and say why; for another source, name it.',
    },
  },
  'observation-closed': {
    status: 409,
    title: { zh: '该记录已被更正或撤回', en: 'No longer in force' },
    detail: {
      zh: '第 {id} 号实际值已被更正或撤回，不能再改。',
      en: 'Observation {id} was corrected or withdrawn already.',
    },
    remedy: { zh: '请刷新后在现行记录上操作。', en: 'Reload and work on the one that stands.' },
  },
  'observation-unchanged': {
    status: 422,
    title: { zh: '没有改动', en: 'Nothing changed' },
    detail: { zh: '更正内容与原记录相同。', en: 'The correction equals what stands.' },
    remedy: { zh: '请修改后再提交。', en: 'Change something and send again.' },
  },
  'observation-not-yours': {
    status: 403,
    title: { zh: '不是本单位的指标', en: 'Another unit’s target' },
    detail: {
      zh: '当前账号所在单位不是“{indicator}”的责任单位。',
      en: 'Your organisation does not answer for "{indicator}".',
    },
    remedy: {
      zh: '可由 {who} 录入；统筹单位代录的，须附责任单位的书面材料。',
      en: 'It is entered by {who}; the coordinating bureau attaches the unit’s paper.',
    },
  },
  'target-dropped': {
    status: 409,
    title: { zh: '该指标已不在方案中', en: 'Target dropped' },
    detail: {
      zh: '“{indicator}”已从现行版本中去除。',
      en: '"{indicator}" is no part of the version in force.',
    },
    remedy: { zh: '无需再录入。', en: 'Nothing needs to be entered.' },
  },
} as const
