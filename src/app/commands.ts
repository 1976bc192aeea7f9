// All commands of the command line, in one list.

import { documentCommands } from '../document/index.ts'
import type { Command } from '../platform/command.ts'
import { adminCommands } from './admin-commands.ts'
import { backupCommands } from './backup-commands.ts'
import type { World } from './world.ts'

/** Every command; those on documents alone load nothing else. */
export const commands: readonly Command<World>[] = [...documentCommands, ...adminCommands, ...backupCommands]
