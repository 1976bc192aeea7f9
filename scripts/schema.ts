// Regenerates what is derived from migrations/: the types of all tables (src/platform/store/tables.gen.ts)
// and migrations/schema.sql, dumped by PostgreSQL 15's own pg_dump. `--tables` does the types only, which
// needs no server. Run it after every change to a migration and commit both.

import { writeFileSync } from 'node:fs'
import { renderTables } from '../src/platform/store/kit/table-types.ts'
import { openMemoryStore } from '../src/platform/store/kit/memory.ts'
import { dumpSchema } from '../src/platform/store/kit/schema-dump.ts'

const tablesFile = new URL('../src/platform/store/tables.gen.ts', import.meta.url)
const schemaFile = new URL('../migrations/schema.sql', import.meta.url)

const store = await openMemoryStore()
try {
  writeFileSync(tablesFile, await renderTables(store))
} finally {
  await store.close()
}
process.stderr.write('src/platform/store/tables.gen.ts written\n')

if (!process.argv.includes('--tables')) {
  writeFileSync(schemaFile, await dumpSchema())
  process.stderr.write('migrations/schema.sql written\n')
}
