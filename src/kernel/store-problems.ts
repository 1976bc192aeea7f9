// Refusals of the relational store: who owns the data, which schema it has, what a backup holds.

export const storeProblems = {
  'store-busy': {
    status: 503,
    title: { zh: '数据库繁忙', en: 'The store is busy' },
    detail: {
      zh: '等待 {seconds} 秒后仍未轮到本次操作，未保存任何更改。',
      en: 'The operation did not get its turn within {seconds} seconds; nothing was saved.',
    },
    remedy: { zh: '请稍后重试，已填写的内容会保留。', en: 'Try again shortly; what you typed is kept.' },
  },
  'store-unreachable': {
    status: 503,
    title: { zh: '连接不上数据库', en: 'The database cannot be reached' },
    detail: {
      zh: '无法连接 PostgreSQL 服务器：{reason}',
      en: 'Cannot connect to the PostgreSQL server: {reason}',
    },
    remedy: {
      zh: '请管理员检查 DATABASE_URL 和数据库服务器是否在运行。',
      en: 'The administrator should check DATABASE_URL and that the server is running.',
    },
  },
  'store-unfit': {
    status: 500,
    title: { zh: '数据库不符合要求', en: 'The database does not fit' },
    detail: {
      zh: '数据库为 PostgreSQL {version}，编码 {encoding}；需要 15 或更高版本、UTF8 编码。',
      en: 'The database is PostgreSQL {version} with encoding {encoding}; 15 or newer with UTF8 is needed.',
    },
    remedy: {
      zh: '请升级 PostgreSQL，或新建一个 UTF8 编码的数据库。',
      en: 'Upgrade PostgreSQL, or create a database with encoding UTF8.',
    },
  },
  'data-folder-in-use': {
    status: 409,
    title: { zh: '数据目录正在使用', en: 'The data folder is in use' },
    detail: {
      zh: '数据目录已被主机 {host} 上的进程 {pid} 占用(锁文件 {file})。',
      en: 'Process {pid} on host {host} owns the data folder (lock file {file}).',
    },
    remedy: {
      zh: '请先停止该进程，或换一个数据目录；确认该主机上的进程已不存在时，可手工删除锁文件。',
      en: 'Stop that process or use another data folder; if it ran on another host and is certainly gone, delete the lock file.',
    },
  },
  'schema-newer': {
    status: 409,
    title: { zh: '数据来自更新的版本', en: 'The data belongs to a newer version' },
    detail: {
      zh: '数据库结构为第 {database} 版，本程序只认识到第 {program} 版。',
      en: 'The database has schema version {database}; this program knows versions up to {program}.',
    },
    remedy: { zh: '请安装新版程序后再打开。', en: 'Install the newer program, then open it again.' },
  },
  'migration-edited': {
    status: 409,
    title: { zh: '数据库结构与程序不一致', en: 'The schema does not match the program' },
    detail: {
      zh: '第 {version} 个结构变更({name})与当初执行时的内容不同。',
      en: 'Migration {version} ({name}) differs from what was applied to this database.',
    },
    remedy: {
      zh: '请使用与该数据库一致的程序版本。',
      en: 'Use the release of the program that this database was made with.',
    },
  },
  'idempotency-key-reused': {
    status: 422,
    title: { zh: '重复的请求标识', en: 'Idempotency key reused' },
    detail: {
      zh: '该请求标识(Idempotency-Key)已用于另一内容的请求。',
      en: 'This Idempotency-Key was already used for a request with different content.',
    },
    remedy: { zh: '请为新的请求使用新的标识。', en: 'Use a new key for a new request.' },
  },
  'invalid-cursor': {
    status: 400,
    title: { zh: '翻页位置无效', en: 'Invalid cursor' },
    detail: { zh: '翻页位置不属于此列表。', en: 'The cursor does not belong to this list.' },
    remedy: { zh: '请从第一页重新开始。', en: 'Start again from the first page.' },
  },
  'backup-damaged': {
    status: 422,
    title: { zh: '备份文件不完整', en: 'The backup is damaged' },
    detail: { zh: '备份文件未通过校验：{reason}。', en: 'The backup failed its check: {reason}.' },
    remedy: {
      zh: '请换用另一份备份；此次未恢复任何数据。',
      en: 'Use another backup; nothing was restored.',
    },
  },
  'backup-exists': {
    status: 409,
    title: { zh: '备份文件已存在', en: 'The backup file exists' },
    detail: { zh: '文件 {file} 已存在，未覆盖。', en: 'The file {file} exists and was not overwritten.' },
    remedy: { zh: '请换一个文件名。', en: 'Choose another file name.' },
  },
  'restore-target-not-empty': {
    status: 409,
    title: { zh: '恢复目标不为空', en: 'The restore target is not empty' },
    detail: { zh: '{target}中已有数据。', en: 'There is already data in {target}.' },
    remedy: {
      zh: '请恢复到空的数据目录或空的数据库。',
      en: 'Restore into an empty data folder or an empty database.',
    },
  },
} as const
