/** Words of differences between two versions. */
export const diffWords = {
  task: { zh: '任务', en: 'Task' },
  target: { zh: '指标', en: 'Target' },
  title: { zh: '名称', en: 'title' },
  lead: { zh: '牵头单位', en: 'lead' },
  support: { zh: '配合单位', en: 'support' },
  indicator: { zh: '指标名称', en: 'indicator' },
  comparator: { zh: '关系', en: 'comparator' },
  value: { zh: '目标值', en: 'value' },
  valueMax: { zh: '上限', en: 'upper end' },
  unit: { zh: '计量单位', en: 'unit' },
  kind: { zh: '类型', en: 'kind' },
  recurrence: { zh: '约束年份', en: 'binding years' },
  year: { zh: '期限', en: 'deadline' },
  base: { zh: '基期', en: 'base' },
} as const
