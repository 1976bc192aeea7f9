/** Words of units and their tasks. */
export const unitWords = {
  none: { zh: '未明确', en: 'not settled' },
  assumed: { zh: '推定', en: 'assumed' },
  confirmed: { zh: '已经确认', en: 'confirmed' },
  edit: { zh: '确认或修改责任单位', en: 'Confirm or change the units' },
  editTitle: { zh: '“{task}”的责任单位', en: 'Units of "{task}"' },
  leads: { zh: '牵头单位(第一个为第一牵头)', en: 'Lead units (the first leads)' },
  supports: { zh: '配合单位', en: 'Supporting units' },
  status: { zh: '状态', en: 'State' },
  source: { zh: '依据', en: 'On which paper' },
  sourceHint: {
    zh: '分工方案、会议纪要或单位复函的标题、文号。',
    en: 'Title or number of the division of work, minutes or reply.',
  },
  reason: { zh: '说明', en: 'Reason' },
  confirm: { zh: '保存', en: 'Save' },
  asAssumed: { zh: '仍为推定', en: 'still an assumption' },
} as const
