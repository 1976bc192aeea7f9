import type { Words } from '../../../src/kernel/words.ts'
import type { ReturnedTable } from './shapes.ts'

/** Words of the decomposition table. */
export const decompositionWords = {
  title: { zh: '任务分解表', en: 'Decomposition table' },
  about: {
    zh: '发给不登录系统的单位填写，收回后上传；先看差异，确认后生效。',
    en: 'For units that do not sign in: send it out, upload what comes back, confirm the differences.',
  },
  out: { zh: '下发', en: 'Send out' },
  outText: {
    zh: '表中列出每项指标、定性目标和举措的原文与期限，单位填写牵头单位、具体措施、完成时限、分管负责人、责任处室。每行带有编号，请勿删改。',
    en: 'Every target, goal and action with its words and deadline; units fill in lead, measures, deadline, supervisor and office. Each row carries its number.',
  },
  excel: { zh: '下载 Excel', en: 'Excel' },
  word: { zh: '下载 Word', en: 'Word' },
  back: { zh: '收回', en: 'Bring back' },
  backText: {
    zh: '上传单位填好的 Excel 或 Word。有错误的表不会保存，改正后重新上传。',
    en: 'Upload the filled Excel or Word file. A table with errors is not kept.',
  },
  noRight: { zh: '收回由方案统筹单位办理。', en: 'The coordinating unit brings tables back.' },
  hint: { zh: '把填好的表拖到这里，或点击选择', en: 'Drop the filled table here, or choose it' },
  errors: { zh: '{n} 处填写有误，未保存', en: '{n} cells are wrong; nothing was kept' },
  errorPlace: { zh: '位置', en: 'Cell' },
  errorText: { zh: '问题', en: 'What is wrong' },
  differences: { zh: '{n} 处差异，尚未生效', en: '{n} differences, not in force yet' },
  rows: { zh: '共读到 {n} 行', en: '{n} rows read' },
  none: { zh: '与现有内容一致，没有差异。', en: 'Nothing differs from what is stored.' },
  key: { zh: '条目', en: 'Entry' },
  field: { zh: '栏目', en: 'Column' },
  old: { zh: '现有', en: 'Stored' },
  new: { zh: '表中', en: 'In the table' },
  place: { zh: '单元格', en: 'Cell' },
  confirm: { zh: '确认生效', en: 'Apply' },
  confirmText: {
    zh: '将按表更新 {n} 处内容。代单位录入的，请选择单位并上传其盖章件。',
    en: '{n} cells will be updated. If you enter for a unit, choose it and attach its paper.',
  },
  applied: { zh: '已更新 {n} 处。', en: '{n} cells were updated.' },
  again: { zh: '重新上传', en: 'Upload again' },
  empty: { zh: '(空)', en: '(empty)' },
} as const

/** Columns that units fill in. */
export const fieldWords: Readonly<Record<ReturnedTable['differences'][number]['field'], Words>> = {
  leadOrganisation: { zh: '牵头单位', en: 'Lead' },
  measure: { zh: '具体措施', en: 'Measures' },
  deadline: { zh: '完成时限', en: 'Deadline' },
  supervisor: { zh: '分管负责人', en: 'Supervisor' },
  office: { zh: '责任处室', en: 'Office' },
}
