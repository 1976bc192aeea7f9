// `npm start`: builds the console when needed, then serves.

import { ensureConsole } from './console.ts'

await ensureConsole()
await import('../src/app/main.ts')
