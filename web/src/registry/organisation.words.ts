import type { Words } from '../../../src/kernel/words.ts'
import type { Organisation } from '../client/shapes.ts'

/** Words of organisations. */
export const organisationWords = {
  title: { zh: '单位', en: 'Organisations' },
  about: {
    zh: '{city}的部门、区和功能区；标“待确认”的为推定，确认后去除标记。',
    en: 'Departments, districts and zones of {city}; "assumed" entries await confirmation.',
  },
  city: { zh: '城市', en: 'City' },
  add: { zh: '新增单位', en: 'Add an organisation' },
  edit: { zh: '修改', en: 'Edit' },
  editTitle: { zh: '修改“{name}”', en: 'Edit "{name}"' },
  save: { zh: '保存', en: 'Save' },
  name: { zh: '名称', en: 'Name' },
  shortName: { zh: '简称', en: 'Short name' },
  kind: { zh: '类别', en: 'Kind' },
  code: { zh: '代码', en: 'Code' },
  codeHint: {
    zh: '行政区填国家统计用区划代码，功能区填本市自编代码。',
    en: 'GB/T 2260 code for districts, a local code for zones.',
  },
  parent: { zh: '上级', en: 'Parent' },
  statisticalParent: { zh: '统计归属区', en: 'Statistical district' },
  counting: { zh: '统计口径', en: 'Counting' },
  inside_parent: { zh: '计入所在区', en: 'inside its district' },
  separate: { zh: '单独统计', en: 'separately' },
  status: { zh: '状态', en: 'Status' },
  verified: { zh: '已确认', en: 'verified' },
  assumed: { zh: '待确认', en: 'assumed' },
  source: { zh: '依据', en: 'Source' },
  validFrom: { zh: '自', en: 'From' },
  validTo: { zh: '至', en: 'To' },
  words: { zh: '按名称、代码查找', en: 'Name or code' },
  empty: { zh: '没有符合条件的单位。', en: 'No organisation matches.' },
  confirm: { zh: '确认', en: 'Confirm' },
  leads: { zh: '牵头任务', en: 'Leads' },
} as const

/** Kinds of organisations. */
export const kindWords: Readonly<Record<Organisation['kind'], Words>> = {
  city: { zh: '城市', en: 'City' },
  municipal: { zh: '市直部门', en: 'Municipal department' },
  vertical: { zh: '垂直管理单位', en: 'Vertical unit' },
  district: { zh: '行政区', en: 'District' },
  zone: { zh: '功能区', en: 'Functional zone' },
  enterprise: { zh: '企业', en: 'Enterprise' },
  association: { zh: '协会、机构', en: 'Association, institution' },
}
