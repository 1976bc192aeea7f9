/** Words of evidence and of entering for a unit. */
export const evidenceWords = {
  evidence: { zh: '凭据', en: 'Evidence' },
  attach: { zh: '上传扫描件或照片', en: 'Attach a scan or photo' },
  accepts: { zh: 'pdf、图片、docx、xlsx，不超过 20 MB', en: 'pdf, picture, docx, xlsx, up to 20 MB' },
  sending: { zh: '正在上传 {share}%', en: 'Sending {share}%' },
  stop: { zh: '停止', en: 'Stop' },
  remove: { zh: '移除', en: 'Remove' },
  open: { zh: '查看凭据', en: 'Open the evidence' },
  onBehalf: { zh: '代录单位', en: 'Entered for' },
  onBehalfHint: {
    zh: '单位以纸质材料报来、由本单位代录的，在此选择该单位，并须上传其盖章材料。',
    en: 'If a unit sent paper and you enter for it, choose the unit and attach its paper.',
  },
  onBehalfNone: { zh: '不是代录', en: 'Not entered for another unit' },
} as const
