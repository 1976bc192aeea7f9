// The server of one installation: opens the world, loads the cities at the first start, serves, and stops
// gracefully.

import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { problemOf, Refusal } from '../kernel/problem.ts'
import { readConfig } from './config.ts'
import { serve } from './server.ts'

const root = dirname(dirname(dirname(fileURLToPath(import.meta.url))))

try {
  const running = await serve(readConfig(process.env, root), root)
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      running.stop().then(
        () => process.exit(0),
        (error: unknown) => {
          console.error(error)
          process.exit(1)
        },
      )
    })
  }
} catch (error) {
  if (!(error instanceof Refusal)) throw error
  const problem = problemOf(error, 'zh')
  console.error(`${problem.title}：${problem.detail}${problem.remedy}`)
  console.error(JSON.stringify(problem))
  process.exit(2)
}
