#!/usr/bin/env node
// The command line from the project's root: `npm run -s fumao -- <command>`.

import { run } from './launch.mjs'

run('src/app/cli.ts', process.argv.slice(2))
