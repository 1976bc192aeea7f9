// What a person sees when the server has started.

import { accountsExist } from '../access/index.ts'
import { embeddedWarning } from '../platform/store/warning.ts'
import type { SampleAccounts } from './sample-accounts.ts'
import type { World } from './world.ts'

/** Prints the address, what the store survives, the sample accounts while there are any, else the first step. */
export async function greet(world: World, address: string, samples: SampleAccounts | null): Promise<void> {
  const lines = [`服贸 fumao 已启动 / ready: ${address}`]
  if (world.store.engine === 'embedded') lines.push(embeddedWarning.zh, embeddedWarning.en)
  if (samples) {
    lines.push(
      '',
      `示例账号(不安全，仅供试用；生产模式拒绝) / sample accounts, INSECURE, refused in production. 密码 / password: ${samples.password}`,
      ...samples.accounts.map(({ name, displayName }) => `  ${name.padEnd(14)} ${displayName}`),
    )
  }
  if (!samples && !(await world.store.read(accountsExist))) {
    lines.push(
      '还没有账号。请运行 npm run -s fumao -- admin create 账号名 建立第一个系统管理员。',
      'No account yet: npm run -s fumao -- admin create NAME makes the first system administrator.',
    )
  }
  for (const line of lines) console.log(line)
}
