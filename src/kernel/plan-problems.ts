// Refusals about plans: import, review, the baseline register, the decomposition table.

export const planProblems = {
  'plan-already-imported': {
    status: 409,
    title: { zh: '该文件已经导入', en: 'Already imported' },
    detail: {
      zh: '同一正文已作为《{title}》第 {version} 版导入({plan})。',
      en: 'The same text is version {version} of {title} already ({plan}).',
    },
    remedy: {
      zh: '请直接打开该方案；如内容有修订，请上传修订后的文件。',
      en: 'Open that plan; if the text was amended, upload the amended file.',
    },
  },
  'plan-too-large': {
    status: 422,
    title: { zh: '内容过多', en: 'Too much for one plan' },
    detail: {
      zh: '识别出 {targets} 项指标、共 {entries} 条内容，超过一份方案的上限（{mostTargets} 项、{mostEntries} 条）。',
      en: 'It holds {targets} targets and {entries} entries in all; one plan may hold {mostTargets} and {mostEntries}.',
    },
    remedy: {
      zh: '请把合订的文件拆成单份后分别上传。',
      en: 'Split the file into single documents and upload each.',
    },
  },
  'plan-draft-open': {
    status: 409,
    title: { zh: '尚有待核对的版本', en: 'A draft is still open' },
    detail: {
      zh: '《{title}》第 {version} 版还在核对中。',
      en: 'Version {version} of {title} is still under review.',
    },
    remedy: {
      zh: '请先批准或作废该版本，再导入新的文本。',
      en: 'Approve or discard it before you import another text.',
    },
  },
  'version-not-draft': {
    status: 409,
    title: { zh: '该版本已不能修改', en: 'Version is closed' },
    detail: {
      zh: '第 {version} 版的状态为“{state}”，只有核对中的版本可以修改。',
      en: 'Version {version} is {state}; only a draft can be changed.',
    },
    remedy: {
      zh: '如需更正已生效的内容，请在该版本上开启新的核对稿。',
      en: 'To correct what is in force, open a new draft from it.',
    },
  },
  'span-outside-text': {
    status: 422,
    title: { zh: '选取位置不在正文内', en: 'Place outside the text' },
    detail: {
      zh: '位置 {start}—{end} 不是正文中的一段(正文共 {length} 个字符)。',
      en: '{start} to {end} is no stretch of the text ({length} characters).',
    },
    remedy: { zh: '请在正文中重新选取。', en: 'Select the words in the text again.' },
  },
  'change-needs-targets': {
    status: 422,
    title: { zh: '所选指标不足', en: 'Too few targets' },
    detail: {
      zh: '拆分至少要有两个部分，合并至少要有两个不同的有效指标。',
      en: 'A split needs two parts, a merge two different live targets.',
    },
    remedy: { zh: '请重新选择。', en: 'Choose again.' },
  },
  'change-wrong-state': {
    status: 409,
    title: { zh: '状态不符', en: 'Wrong state' },
    detail: { zh: '“{key}”{state}，不能进行此操作。', en: '{key} is {state}; this cannot be done to it.' },
    remedy: { zh: '请刷新后查看最新内容。', en: 'Reload and look at the latest state.' },
  },
  'change-unknown-item': {
    status: 404,
    title: { zh: '没有这个条目', en: 'No such entry' },
    detail: { zh: '本版本没有条目“{key}”。', en: 'This version has no entry {key}.' },
    remedy: { zh: '请刷新后重试。', en: 'Reload and try again.' },
  },
  'change-unknown-task': {
    status: 422,
    title: { zh: '没有这个任务', en: 'No such task' },
    detail: { zh: '本版本没有任务“{key}”。', en: 'This version has no task {key}.' },
    remedy: {
      zh: '请从任务列表中选择，或选“总体目标”。',
      en: 'Choose a task of the list, or the whole plan.',
    },
  },
  'change-nothing': {
    status: 422,
    title: { zh: '没有改动', en: 'Nothing changed' },
    detail: { zh: '提交的内容与现有内容相同。', en: 'What was sent equals what stands.' },
    remedy: { zh: '请修改后再提交。', en: 'Change something and send again.' },
  },
  'change-needs-reading': {
    status: 422,
    title: { zh: '缺少指标要素', en: 'Reading is incomplete' },
    detail: {
      zh: '改列为指标须给出指标名称、数值、单位和类别。',
      en: 'A target needs an indicator, a value, a unit and a kind.',
    },
    remedy: { zh: '请补全后提交。', en: 'Fill them in and send again.' },
  },
  'change-range': {
    status: 422,
    title: { zh: '区间颠倒', en: 'Range upside down' },
    detail: {
      zh: '区间上限 {most} 小于下限 {least}。',
      en: 'The upper end {most} is below the lower end {least}.',
    },
    remedy: { zh: '请更正数值。', en: 'Correct the values.' },
  },
  'nothing-to-undo': {
    status: 409,
    title: { zh: '没有可撤销的改动', en: 'Nothing to undo' },
    detail: { zh: '本版本没有尚未撤销的改动。', en: 'This version has no change left to undo.' },
    remedy: { zh: '无需处理。', en: 'Nothing needs to be done.' },
  },
  'organisation-unknown': {
    status: 422,
    title: { zh: '没有这个单位', en: 'No such organisation' },
    detail: { zh: '本市没有单位“{id}”。', en: 'The city has no organisation "{id}".' },
    remedy: { zh: '请从单位列表中选择。', en: 'Choose one from the list.' },
  },
  'units-without-lead': {
    status: 422,
    title: { zh: '缺少牵头单位', en: 'No lead unit' },
    detail: {
      zh: '每项任务至少要有一个牵头单位，同一单位只能出现一次。',
      en: 'A task needs a lead unit, and names each unit once.',
    },
    remedy: { zh: '请指定牵头单位。', en: 'Name the lead unit.' },
  },
  'duty-of-others': {
    status: 403,
    title: { zh: '不是本单位的事项', en: 'Another unit’s duty' },
    detail: {
      zh: '“{what}”不由当前账号所在单位牵头或配合，也不能由其代录。',
      en: 'Your organisation neither leads nor supports "{what}".',
    },
    remedy: { zh: '可由 {who} 办理。', en: 'It can be done by {who}.' },
  },
  'units-of-others': {
    status: 403,
    title: { zh: '不是本单位的分工', en: 'Another unit’s part' },
    detail: {
      zh: '“{unit}”的分工不属于本单位，责任单位只能确认或更正自己的分工。',
      en: 'The part of "{unit}" is not your organisation’s; a unit confirms or corrects its own only.',
    },
    remedy: { zh: '其他单位的分工由 {who} 调整。', en: 'The parts of others are changed by {who}.' },
  },
  'units-settled': {
    status: 403,
    title: { zh: '分工已经明确', en: 'Part is settled' },
    detail: {
      zh: '“{unit}”的分工已由文件载明或经过确认，不能自行更改。',
      en: 'The part of "{unit}" is printed in the text or was confirmed.',
    },
    remedy: { zh: '确需变更的，由 {who} 调整。', en: 'If it must change, {who} does it.' },
  },
  'on-behalf-needs-evidence': {
    status: 422,
    title: { zh: '代录须附依据', en: 'Paper is missing' },
    detail: {
      zh: '代单位录入时，须上传该单位盖章的书面材料。',
      en: 'Whoever enters for a unit attaches that unit’s paper.',
    },
    remedy: { zh: '请先上传扫描件，再提交。', en: 'Upload the scan first, then send.' },
  },
  'evidence-unknown': {
    status: 422,
    title: { zh: '没有这份佐证材料', en: 'No such evidence' },
    detail: {
      zh: '找不到编号为 {digest} 的佐证材料。',
      en: 'No evidence with the digest {digest} was uploaded.',
    },
    remedy: { zh: '请重新上传。', en: 'Upload it again.' },
  },
  'evidence-type': {
    status: 415,
    title: { zh: '不支持的文件类型', en: 'File type not accepted' },
    detail: {
      zh: '“{name}”不是可接受的佐证材料(PDF、PNG、JPEG、Word、Excel、OFD)，或内容与扩展名不符。',
      en: '"{name}" is no PDF, PNG, JPEG, Word, Excel or OFD file, or is not what its name says.',
    },
    remedy: { zh: '请转换格式后上传。', en: 'Convert it and upload again.' },
  },
  'upload-missing': {
    status: 422,
    title: { zh: '没有收到文件', en: 'No file' },
    detail: { zh: '请求中没有文件。', en: 'The request carries no file.' },
    remedy: { zh: '请选择一个文件后提交。', en: 'Choose a file and send again.' },
  },
  'decision-decides-nothing': {
    status: 422,
    title: { zh: '决定没有内容', en: 'Nothing is decided' },
    detail: {
      zh: '至少要确定一项：基期年份、基期数值、类别、每年或期末、口径。',
      en: 'Decide at least one of: base year, base value, kind, recurrence, calibre.',
    },
    remedy: { zh: '请填写所决定的内容。', en: 'Fill in what was decided.' },
  },
  'decision-base-incomplete': {
    status: 422,
    title: { zh: '基期数值不完整', en: 'Base value is incomplete' },
    detail: {
      zh: '给出基期数值时，须同时给出基期年份、单位和来源。',
      en: 'A base value comes with its year, unit and source.',
    },
    remedy: { zh: '请补全。', en: 'Fill them in.' },
  },
  'decision-needs-reason': {
    status: 422,
    title: { zh: '更改须说明理由', en: 'A reason is needed' },
    detail: {
      zh: '该指标已有登记的决定(第 {id} 号)，替换它须说明理由。',
      en: 'Decision {id} stands for this target; replacing it needs a reason.',
    },
    remedy: { zh: '请填写替换理由。', en: 'Say why it is replaced.' },
  },
  'decision-in-future': {
    status: 422,
    title: { zh: '日期在将来', en: 'Date in the future' },
    detail: { zh: '决定日期 {day} 晚于今天。', en: 'The day of the decision, {day}, is after today.' },
    remedy: { zh: '请更正日期。', en: 'Correct the date.' },
  },
  'decision-base-too-late': {
    status: 422,
    title: { zh: '基期晚于目标年份', en: 'Base after the target' },
    detail: {
      zh: '基期 {base} 年不早于目标年份 {year} 年。',
      en: 'The base year {base} is not before the target’s year {year}.',
    },
    remedy: { zh: '请更正基期年份。', en: 'Correct the base year.' },
  },
  'question-closed': {
    status: 409,
    title: { zh: '该问题已关闭', en: 'Question is closed' },
    detail: { zh: '该问题的状态为“{state}”。', en: 'The question is {state}.' },
    remedy: { zh: '无需再改。', en: 'Nothing needs to be changed.' },
  },
  'decomposition-not-a-table': {
    status: 422,
    title: { zh: '不是任务分解表', en: 'Not a decomposition table' },
    detail: {
      zh: '文件中没有找到任务分解表：{what}。',
      en: 'The file holds no decomposition table: {what}.',
    },
    remedy: {
      zh: '请用系统导出的表格填写，不要删除表头和隐藏的编号列。',
      en: 'Fill in the table as exported; keep its header and its hidden column of keys.',
    },
  },
  'decomposition-other-plan': {
    status: 409,
    title: { zh: '不是本方案的表', en: 'Table of another plan' },
    detail: {
      zh: '该表属于方案 {plan} 第 {version} 版，不是当前方案第 {current} 版。',
      en: 'The table belongs to plan {plan}, version {version}, not to version {current} of this one.',
    },
    remedy: { zh: '请重新导出当前版本的任务分解表。', en: 'Export the table of the current version again.' },
  },
  'decomposition-has-errors': {
    status: 422,
    title: { zh: '表中有错误', en: 'The table has errors' },
    detail: {
      zh: '表中有 {count} 处错误，全部更正之前不会保存任何内容。',
      en: '{count} cells are wrong; nothing is saved until all are right.',
    },
    remedy: { zh: '请按所列单元格更正后重新上传。', en: 'Correct the listed cells and upload again.' },
  },
  'decomposition-moved-on': {
    status: 409,
    title: { zh: '内容已变化', en: 'Changed meanwhile' },
    detail: {
      zh: '上传之后，有 {count} 个单元格的现有内容已被他人修改。',
      en: '{count} cells were changed by others after the upload.',
    },
    remedy: {
      zh: '请重新上传该表，核对新的差异。',
      en: 'Upload the table again and look at the new differences.',
    },
  },
  'plan-not-in-force': {
    status: 409,
    title: { zh: '方案尚未生效', en: 'Plan is not in force' },
    detail: { zh: '《{title}》还没有批准的版本。', en: '{title} has no approved version yet.' },
    remedy: { zh: '请先核对并批准。', en: 'Review and approve it first.' },
  },
} as const
