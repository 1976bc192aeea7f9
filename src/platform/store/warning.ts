// What operators of the embedded store must know, printed at every start and repeated in the docs.

import type { Words } from '../../kernel/words.ts'

/** Printed at every start on the embedded store. */
export const embeddedWarning: Words = {
  zh: '注意：当前使用内嵌数据库，仅供试用和单机使用，不保证断电后数据完好。正式运行请设置 DATABASE_URL 使用 PostgreSQL 服务器，并定期执行 fumao backup。',
  en: 'Note: this is the embedded database, for trials and single machines; it is not guaranteed to survive a power cut. For real work set DATABASE_URL to a PostgreSQL server, and run fumao backup regularly.',
}
