// Writes the console's typed client from the committed OpenAPI file: JSON Schemas become types, routes
// become the `paths` that openapi-fetch understands. Ours is small because the usual generator needs a
// compiler API that TypeScript 7 does not have. `node scripts/client.ts [--check]`.

import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clientTypes, type OpenApi } from './client-types.ts'
import { root } from './steps.ts'

const source = join(root, 'docs', 'openapi.json')
const target = join(root, 'web', 'src', 'client', 'generated', 'api.gen.ts')

const written = clientTypes(JSON.parse(readFileSync(source, 'utf8')) as OpenApi)
if (process.argv.includes('--check')) {
  if (readFileSync(target, 'utf8') !== written) {
    console.error('web/src/client/generated/api.gen.ts is stale: run node scripts/client.ts')
    process.exitCode = 1
  }
} else writeFileSync(target, written)
