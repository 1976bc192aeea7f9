// The child that child.test.ts starts: it does what a hostile file could make of a parser.

import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { refuse } from '../kernel/problem.ts'
import { answerParent } from './child-answer.ts'

type Request = Readonly<{ do: string; hunger?: 'objects' | 'buffers' | 'strings' }>

await answerParent(async (request: Request, bytes) => {
  switch (request.do) {
    case 'echo':
      return {
        text: Buffer.from(bytes).toString(),
        environment: Object.keys(process.env).filter((name) => name !== 'PWD'),
      }
    case 'refuse':
      return refuse('not-found', { what: '甲' }, 'B7')
    case 'spin':
      for (;;);
    case 'eat':
      return eat(request.hunger ?? 'objects')
    case 'shout':
      return 'x'.repeat(200e6)
    case 'throw':
      throw new Error('planted')
    case 'exit':
      process.exit(3)
      break
    case 'write':
      return writeFileSync('left-behind', 'x')
    case 'spawn':
      return spawnSync('true').error?.message
    default:
      return undefined
  }
})

function eat(hunger: 'objects' | 'buffers' | 'strings'): never {
  const eaten: unknown[] = []
  for (;;) {
    if (hunger === 'objects') eaten.push({ at: eaten.length })
    else if (hunger === 'buffers') eaten.push(Buffer.alloc(1e6, 1))
    else eaten.push(JSON.stringify(Array.from({ length: 1000 }, (_, at) => at + eaten.length)))
  }
}
