// Backup and restore: one file, made from one moment while people work, checked as a whole before a row of
// it is loaded. The keys (audit.key, secret.key) are not in it: keep them apart.

import { join, resolve } from 'node:path'
import type { Command } from '../platform/command.ts'
import { readConfig } from './config.ts'
import type { World } from './world.ts'

/** `fumao backup`, `fumao restore`. */
export const backupCommands: readonly Command<World>[] = [
  {
    name: 'backup',
    words: ['FILE'],
    options: {},
    summary: {
      zh: '备份数据库和全部附件到一个文件(运行中也可执行；密钥文件请另行保管)',
      en: 'Back up database and files into one file, also while running (keep the key files apart)',
    },
    needs: 'store',
    run: async ({ words: [file = ''], folder }, world) => {
      const { makeBackup } = await import('../platform/backup/make.ts')
      const { store, files, clock } = world
      const to = resolve(folder, file)
      const summary = await makeBackup({ store, files: files.folder, to, clock })
      return { json: { file: to, ...summary }, lines: [`已备份 / backed up: ${to}`] }
    },
  },
  {
    name: 'restore',
    words: ['FILE'],
    options: {},
    summary: {
      zh: '把备份恢复到空的数据目录或空的数据库',
      en: 'Restore a backup into an empty data folder or an empty database',
    },
    needs: 'folder',
    run: async ({ words: [file = ''], folder }) => {
      const { restoreBackup } = await import('../platform/backup/restore.ts')
      const { openAuditKeys } = await import('../platform/audit/keys.ts')
      const { systemChance: chance, systemClock: clock } = await import('../platform/clock.ts')
      const { openAccess } = await import('./access.ts')
      const config = readConfig(process.env, join(import.meta.dirname, '..', '..'))
      const summary = await restoreBackup({
        from: resolve(folder, file),
        place: config.databaseUrl ? { databaseUrl: config.databaseUrl } : { dataFolder: config.data },
        files: join(config.data, 'files'),
        options: {
          clock,
          auditKeys: await openAuditKeys(config.data, chance),
          box: (await openAccess(config, chance)).box,
        },
        chance,
      })
      return { json: summary, lines: [`已恢复 / restored: ${resolve(folder, file)}`] }
    },
  },
]
