// Refusals about cities and organisations.

export const registryProblems = {
  'organisation-root': {
    status: 422,
    title: { zh: '须有上级单位', en: 'An organisation needs a parent' },
    detail: {
      zh: '城市根节点只能由城市数据建立，其他单位必须有上级单位。',
      en: 'Only the city folder makes a root; every other organisation has a parent.',
    },
    remedy: { zh: '请选择上级单位。', en: 'Choose its parent.' },
  },
  'city-missing': {
    status: 403,
    title: { zh: '账号未指定城市', en: 'No city' },
    detail: {
      zh: '当前账号尚未指定所属城市，不能办理各城市的事项。',
      en: 'This account belongs to no city yet, so no city is open to it.',
    },
    remedy: { zh: '请联系系统管理员填写所属城市。', en: 'Ask the system administrator to enter its city.' },
  },
  'organisation-no-parent': {
    status: 422,
    title: { zh: '上级单位不存在', en: 'No such parent' },
    detail: { zh: '本市没有上级单位“{parent}”。', en: 'The city has no organisation "{parent}".' },
    remedy: { zh: '请从单位列表中选择。', en: 'Choose one from the list.' },
  },
  'organisation-circle': {
    status: 422,
    title: { zh: '上下级成环', en: 'Circular tree' },
    detail: { zh: '“{name}”不能归到自己的下级之下。', en: '"{name}" cannot stand below itself.' },
    remedy: { zh: '请选择其他上级单位。', en: 'Choose another parent.' },
  },
  'organisation-code-taken': {
    status: 409,
    title: { zh: '代码已被使用', en: 'Code taken' },
    detail: { zh: '该代码已属于“{name}”。', en: 'That code belongs to "{name}".' },
    remedy: { zh: '请核对代码。', en: 'Check the code.' },
  },
  'organisation-name-taken': {
    status: 409,
    title: { zh: '单位重名', en: 'Name taken' },
    detail: { zh: '同一时期已有单位“{name}”。', en: 'There is already "{name}" at that time.' },
    remedy: {
      zh: '请核对名称，或先给旧单位填写失效日期。',
      en: 'Check the name, or give the older one an end of validity.',
    },
  },
  'organisation-counting': {
    status: 422,
    title: { zh: '统计归属不符', en: 'Statistical parent does not fit' },
    detail: {
      zh: '“{name}”的统计归属须同时给出行政区和计入方式，且只有功能区可以有统计归属。',
      en: '"{name}": a statistical parent is a district, comes with a way of counting, and only zones have one.',
    },
    remedy: {
      zh: '请选择所在行政区，并选“计入行政区”或“单列”。',
      en: 'Choose the district, and whether the zone counts inside it or apart.',
    },
  },
  'organisation-validity': {
    status: 422,
    title: { zh: '有效期颠倒', en: 'Validity ends before it begins' },
    detail: { zh: '有效期止于 {to}，早于起始 {from}。', en: 'It ends on {to}, before it begins on {from}.' },
    remedy: { zh: '请更正有效期。', en: 'Correct the dates.' },
  },
  'other-city': {
    status: 403,
    title: { zh: '不属于本账号的城市', en: 'Another city' },
    detail: {
      zh: '当前账号不属于此内容所在的城市，不能查看或办理。',
      en: 'This account belongs to another city and can neither see nor change this.',
    },
    remedy: { zh: '请使用该城市的账号登录。', en: 'Sign in with an account of that city.' },
  },
} as const
