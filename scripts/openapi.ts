// Writes docs/openapi.json from the routes' declarations.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeApi } from './openapi-document.ts'
import { root } from './steps.ts'

writeFileSync(join(root, 'docs', 'openapi.json'), describeApi())
