// Writes docs/coverage.md: each sentence of the real plan with what answers it in the product.

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describeCoverage } from './coverage-document.ts'
import { root } from './steps.ts'

writeFileSync(join(root, 'docs', 'coverage.md'), describeCoverage())
