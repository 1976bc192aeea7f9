// `npm run check`: format, lint, types, dead code. The architecture test runs with the tests.

import { checks, runStep } from './steps.ts'

let failed = 0
for (const step of checks) if (!(await runStep(step))) failed++
console.log(`${checks.length - failed} passed, ${failed} failed, 0 skipped`)
process.exitCode = failed === 0 ? 0 : 1
