// The direction of imports, kept by force: folders as an ordered list against every import that the parser
// finds. Packages, SQL, HTTP and the clock each have the places where they may stand.

import assert from 'node:assert/strict'
import { globSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative, sep } from 'node:path'
import { test } from 'node:test'
import { parseSync, Visitor } from 'oxc-parser'

const root = dirname(import.meta.dirname)

/** Left to right: a folder imports only from its left (and from itself). */
const order = [
  ['kernel'],
  ['method', 'rules', 'edits'],
  ['formats'],
  ['platform'],
  ['access'],
  ['document'],
  ['registry'],
  ['plan'],
  ['ledger'],
  ['collection'],
  ['validation'],
  ['compilation'],
  ['attainment'],
  ['dissemination'],
  ['liaison', 'facilitation'],
  ['app'],
] as const

const openFolders = new Set(['kernel', 'method', 'rules', 'edits', 'formats', 'platform'])
const statistics = new Set(['collection', 'validation', 'compilation'])

/** Packages that a folder may use; whatever is not named here may use any. */
const allowedPackages: Readonly<Record<string, readonly string[]>> = {
  kernel: ['decimal.js'],
  method: [],
  rules: [],
  edits: [],
}

const clockOrChance = /\bDate\.now\b|\bnew Date\(\s*\)|\bMath\.random\b|\brandomUUID\b|\bperformance\.now\b/
const sqlText =
  /\b(select\s+[\w*(",.]+[\s\S]{0,80}\bfrom\s|insert\s+into\s|update\s+\w+\s+set\s|delete\s+from\s)/i
const queryCall = /\.(selectFrom|insertInto|updateTable|deleteFrom|mergeInto)\(/

type Module = Readonly<{ file: string; folder: string; source: string; imports: readonly string[] }>

const modules = globSync('src/**/*.ts', { cwd: root })
  .filter((file) => !file.endsWith('.gen.ts'))
  .map(read)

test('the test sees the whole tree', () => {
  assert.ok(modules.length >= 120, `only ${modules.length} files found`)
  const unknown = new Set(modules.map(({ folder }) => folder).filter((folder) => rank(folder) === -1))
  assert.deepEqual([...unknown], [])
  assert.ok(
    modules.some(({ imports }) => imports.some((path) => path.includes('worker'))),
    'worker addresses are seen',
  )
})

test('a folder imports only from its left', () => {
  const wrong = edges().filter(({ from, to }) => from !== to && rank(to) >= rank(from))
  assert.deepEqual(wrong.map(described), [])
})

test('capabilities are entered by their front door', () => {
  const wrong = edges().filter(
    ({ from, to, target }) => from !== to && !openFolders.has(to) && !target.endsWith(`${to}/index.ts`),
  )
  assert.deepEqual(wrong.map(described), [])
})

test('liaison and facilitation never see the statistics line', () => {
  const wrong = edges().filter(
    ({ from, to }) => ['liaison', 'facilitation'].includes(from) && statistics.has(to),
  )
  assert.deepEqual(wrong.map(described), [])
})

test('pure folders use only the packages named for them', () => {
  const wrong = modules.flatMap(({ file, folder, imports }) => {
    const allowed = allowedPackages[folder]
    if (!allowed || file.endsWith('.test.ts')) return []
    return imports
      .filter((path) => !path.startsWith('.') && !allowed.includes(path))
      .map((path) => `${file} -> ${path}`)
  })
  assert.deepEqual(wrong, [])
})

test('SQL stands only in stores', () => {
  const wrong = sources()
    .filter(({ file }) => !/\/store(-[\w-]+)?\.ts$/.test(file) && !file.startsWith('src/platform/'))
    .filter(({ source }) => queryCall.test(source) || sqlText.test(withoutComments(source)))
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  )
})

test('platform names tables only where it owns them', () => {
  const owned = /src\/platform\/(store|audit|outbox|idempotency|backup|search|jobs)\b/
  const wrong = sources().filter(
    ({ file, source }) => file.startsWith('src/platform/') && !owned.test(file) && queryCall.test(source),
  )
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  )
})

test('HTTP stands only in api.ts and in the platform', () => {
  const wrong = sources().filter(
    ({ file, imports }) =>
      imports.some((path) => path === 'fastify') &&
      !file.startsWith('src/platform/http/') &&
      !file.startsWith('src/app/') &&
      !file.startsWith('src/access/gate'),
  )
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  )
})

test('the clock and chance are asked only in the platform', () => {
  const wrong = sources().filter(
    ({ file, source }) => !file.startsWith('src/platform/') && clockOrChance.test(withoutComments(source)),
  )
  assert.deepEqual(
    wrong.map(({ file }) => file),
    [],
  )
})

test('no file passes the wall of 400 lines, and 95 of 100 stay under 300', () => {
  const lengths = sources().map(({ file, source }) => ({ file, lines: source.split('\n').length }))
  assert.deepEqual(
    lengths.filter(({ lines }) => lines > 400),
    [],
  )
  const sorted = lengths.map(({ lines }) => lines).sort((a, b) => a - b)
  assert.ok(
    (sorted[Math.floor(sorted.length * 0.95)] ?? 0) < 300,
    `95th percentile ${sorted[Math.floor(sorted.length * 0.95)]}`,
  )
  assert.ok(
    (sorted[Math.floor(sorted.length * 0.5)] ?? 0) < 120,
    `median ${sorted[Math.floor(sorted.length * 0.5)]}`,
  )
})

test('the console takes only pure folders from the server', () => {
  const files = globSync(['web/src/**/*.ts', 'web/src/**/*.tsx'], { cwd: root })
  assert.ok(files.length >= 30, `only ${files.length} files of the console found`)
  const wrong = files.map(read).flatMap(({ file, imports }) =>
    imports
      .filter((path) => path.startsWith('.'))
      .map((path) =>
        normalize(join(dirname(file), path))
          .split(sep)
          .join('/'),
      )
      .filter((target) => target.startsWith('src/') && !/^src\/(kernel|method|rules|edits)\//.test(target))
      .map((target) => `${file} -> ${target}`),
  )
  assert.deepEqual(wrong, [])
})

function sources(): readonly Module[] {
  return modules.filter(({ file }) => !file.endsWith('.test.ts') && !file.includes('/kit/'))
}

type Edge = Readonly<{ file: string; from: string; to: string; target: string }>

function edges(): Edge[] {
  return modules.flatMap(({ file, folder, imports }) =>
    imports
      .filter((path) => path.startsWith('.'))
      .map((path) =>
        relative(root, normalize(join(root, dirname(file), path)))
          .split(sep)
          .join('/'),
      )
      .filter((target) => target.startsWith('src/'))
      .map((target) => ({ file, from: folder, to: target.split('/')[1] ?? '', target })),
  )
}

function described({ file, target }: Edge): string {
  return `${file} -> ${target}`
}

function rank(folder: string): number {
  return order.findIndex((names) => (names as readonly string[]).includes(folder))
}

function read(path: string): Module {
  const file = path.split(sep).join('/')
  const source = readFileSync(join(root, file), 'utf8')
  return { file, folder: file.split('/')[1] ?? '', source, imports: importsOf(file, source) }
}

function importsOf(file: string, source: string): string[] {
  const { program, module, errors } = parseSync(file, source)
  assert.deepEqual(
    errors.map(({ message }) => message),
    [],
    file,
  )
  const found = [
    ...module.staticImports.map(({ moduleRequest }) => moduleRequest.value),
    ...module.staticExports.flatMap(({ entries }) =>
      entries.flatMap(({ moduleRequest }) => moduleRequest?.value ?? []),
    ),
  ]
  const literal = (node: { type: string; value?: unknown } | null | undefined) =>
    node?.type === 'Literal' && typeof node.value === 'string' ? found.push(node.value) : 0
  new Visitor({
    ImportExpression: ({ source: path }) => literal(path),
    TSImportType: ({ source: path }) => literal(path),
    NewExpression: ({ callee, arguments: [first] }) =>
      callee.type === 'Identifier' && callee.name === 'URL' && literal(first),
  }).visit(program)
  return found
}

function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')
}
