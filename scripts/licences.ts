// Every package of the lock file against the list of licences that an open product may stand on, and the
// bill of materials (CycloneDX 1.6) in dist/sbom.cdx.json. An expression with OR passes by any of its parts.

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { z } from 'zod'
import { root } from './steps.ts'

/** Licences that impose nothing on fumao itself; MPL-2.0 binds only changes to its own files. */
const allowed = new Set([
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT-0',
  'MPL-2.0',
  'Unlicense',
  'Zlib',
])

const entry = z.object({
  version: z.string().optional(),
  license: z.string().optional(),
  integrity: z.string().optional(),
  dev: z.boolean().optional(),
})
const lock = z.object({ version: z.string(), packages: z.record(z.string(), entry) })

const { version, packages } = lock.parse(JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')))
const installed = Object.entries(packages)
  .filter(([path]) => path.startsWith('node_modules/'))
  .map(([path, found]) => ({ name: path.slice(path.lastIndexOf('node_modules/') + 13), ...found }))
const refused = installed.filter(({ license }) => !isAllowed(license ?? ''))

mkdirSync(join(root, 'dist'), { recursive: true })
writeFileSync(join(root, 'dist', 'sbom.cdx.json'), `${JSON.stringify(billOfMaterials(), null, 1)}\n`)
for (const { name, license } of refused)
  console.error(`${name}: licence ${license ?? 'unknown'} is not on the list`)
console.log(`${installed.length} packages, ${refused.length} refused`)
process.exitCode = refused.length === 0 && installed.length > 0 ? 0 : 1

function isAllowed(expression: string): boolean {
  const parts = expression.replace(/[()]/g, '').split(' OR ')
  return parts.some((part) => part.split(' AND ').every((name) => allowed.has(name.trim())))
}

function billOfMaterials(): object {
  return {
    bomFormat: 'CycloneDX',
    specVersion: '1.6',
    version: 1,
    metadata: { component: { type: 'application', name: 'fumao', version } },
    components: installed.map((found) => ({
      type: 'library',
      name: found.name,
      version: found.version ?? '',
      purl: `pkg:npm/${found.name.replace('@', '%40')}@${found.version ?? ''}`,
      scope: found.dev ? 'excluded' : 'required',
      licenses: [{ expression: found.license ?? 'NOASSERTION' }],
    })),
  }
}
