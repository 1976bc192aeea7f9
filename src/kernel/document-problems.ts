// Refusals of document files that cannot be read (issue "Bad input"): what is wrong with the file, and
// what the person who has it can do.

/** The Problems of reading a document file. */
export const documentProblems = {
  'document-empty': {
    status: 422,
    title: { zh: '文件是空的', en: 'The document is empty' },
    detail: { zh: '文件里没有任何文字。', en: 'There is no text in this file.' },
    remedy: {
      zh: '请打开原文件核对内容，重新保存后再上传。',
      en: 'Open the original, check it, save it again and upload that.',
    },
  },
  'document-not-a-plan': {
    status: 422,
    title: { zh: '不是规划计划类文件', en: 'Not a plan' },
    detail: {
      zh: '文件里没有找到方案、计划或意见的条目结构和任务。',
      en: 'The text has neither the outline nor the tasks of a plan.',
    },
    remedy: {
      zh: '请核对是否选错了文件；如正文在附件里，请单独上传附件。',
      en: 'Check that it is the right file; if the plan is an annex of its own, upload that.',
    },
  },
  'document-not-a-file': {
    status: 422,
    title: { zh: '找不到可读取的文件', en: 'No such file to read' },
    detail: { zh: '“{name}”不存在，或者不是文件。', en: '"{name}" does not exist or is not a file.' },
    remedy: { zh: '请核对文件名和所在文件夹。', en: 'Check the name and the folder of the file.' },
  },
  'document-too-large': {
    status: 413,
    title: { zh: '文件过大', en: 'The document is too large' },
    detail: { zh: '文件超过 {limit} MB，未读取。', en: 'The file is over {limit} MB and was not read.' },
    remedy: {
      zh: '请删去图片等附件，或把正文另存为纯文本后上传。',
      en: 'Remove pictures and annexes, or save the main text as plain text, and upload that.',
    },
  },
  'document-too-slow': {
    status: 422,
    title: { zh: '读取超时', en: 'Reading took too long' },
    detail: {
      zh: '文件在 {seconds} 秒内没有读完，已停止。',
      en: 'The file was not read within {seconds} seconds; reading was stopped.',
    },
    remedy: {
      zh: '请把文件拆成几份，或把正文另存为纯文本后上传。',
      en: 'Split the file, or save the main text as plain text, and upload that.',
    },
  },
  'document-too-heavy': {
    status: 422,
    title: { zh: '读取占用内存过多', en: 'Reading takes too much memory' },
    detail: {
      zh: '读取文件需要超过 {megabytes} MB 内存，已停止。',
      en: 'Reading this file takes more than {megabytes} MB of memory; it was stopped.',
    },
    remedy: {
      zh: '请把文件拆成几份，或把正文另存为纯文本后上传。',
      en: 'Split the file, or save the main text as plain text, and upload that.',
    },
  },
  'document-type-unknown': {
    status: 415,
    title: { zh: '不支持的文件类型', en: 'Unknown document type' },
    detail: {
      zh: '文件的内容是 {what}，不是可读取的文档。',
      en: 'The content of this file is {what}, not a document that can be read.',
    },
    remedy: {
      zh: '请改用 docx、pdf、html、md 或 txt 格式(OFD、WPS、RTF 等请先另存为 docx 或 pdf)。',
      en: 'Use docx, pdf, html, md or txt; save OFD, WPS, RTF and others as docx or pdf first.',
    },
  },
  'document-encoding-unknown': {
    status: 422,
    title: { zh: '文字编码无法识别', en: 'Unknown text encoding' },
    detail: {
      zh: '文件不是 UTF-8、UTF-16 或 GB18030(GBK)编码的文字，或者内容已损坏。',
      en: 'The file is not text in UTF-8, UTF-16 or GB18030 (GBK), or it is damaged.',
    },
    remedy: {
      zh: '请用记事本或 WPS 打开，另存为 UTF-8 编码的文本后上传。',
      en: 'Open it in an editor, save it as UTF-8 text and upload that.',
    },
  },
  'document-legacy-word': {
    status: 415,
    title: { zh: '旧版 Word 文件', en: 'Old Word format' },
    detail: {
      zh: '这是旧版 Word 或 WPS 文件(.doc、.wps)，无法直接读取。',
      en: 'This is a file in the old Word or WPS format (.doc, .wps), which cannot be read.',
    },
    remedy: {
      zh: '请用 Word 或 WPS 打开，另存为 .docx 后上传。',
      en: 'Open it in Word or WPS, save it as .docx and upload that.',
    },
  },
  'document-protected': {
    status: 422,
    title: { zh: '文件有密码保护', en: 'The document is protected' },
    detail: {
      zh: '文件设有打开密码，无法读取。',
      en: 'The file has an opening password and cannot be read.',
    },
    remedy: {
      zh: '请打开文件，取消密码后另存，再上传。',
      en: 'Open it, remove the password, save it and upload that.',
    },
  },
  'document-scanned': {
    status: 422,
    title: { zh: 'PDF 里没有文字', en: 'The PDF holds no text' },
    detail: {
      zh: 'PDF 共 {pages} 页，没有可读取的文字，应为扫描件。',
      en: 'None of the {pages} pages holds readable text: this is a scan.',
    },
    remedy: {
      zh: '请先做文字识别(OCR)并核对，或上传 docx、txt 等带文字的原稿。',
      en: 'Run text recognition (OCR) and check its result, or upload the original with its text (docx, txt).',
    },
  },
  'document-garbled': {
    status: 422,
    title: { zh: 'PDF 文字无法还原', en: 'The text of the PDF cannot be recovered' },
    detail: {
      zh: 'PDF 的字体没有文字对照表，取出的是乱码。',
      en: 'The fonts of this PDF do not say which characters they show; what comes out is not text.',
    },
    remedy: {
      zh: '请上传 docx、txt 等原稿，或重新导出 PDF(嵌入字体)。',
      en: 'Upload the original (docx, txt), or export the PDF again with embedded fonts.',
    },
  },
  'document-broken': {
    status: 422,
    title: { zh: '文件已损坏', en: 'The document is broken' },
    detail: {
      zh: '文件不完整或已损坏，无法读取。',
      en: 'The file is incomplete or damaged and cannot be read.',
    },
    remedy: {
      zh: '请用原软件打开核对，重新保存或重新取得文件后上传。',
      en: 'Open it in its own program, save it again or obtain it anew, and upload that.',
    },
  },
  'document-unsafe': {
    status: 422,
    title: { zh: '文件结构异常', en: 'The document is built to do harm' },
    detail: {
      zh: '文件的压缩或标记异常(压缩炸弹或实体声明)，为安全起见未读取。',
      en: 'Its compression or markup is abnormal (a zip bomb or entity declarations); for safety it was not read.',
    },
    remedy: {
      zh: '请核对文件来源；如确为公文，请用 Word 或 WPS 打开后另存为新文件。',
      en: 'Check where the file comes from; if it is genuine, save it as a new file in Word or WPS.',
    },
  },
} as const
