import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { systemChance } from '../clock.ts'
import { addAuditKey, auditKeyFile, openAuditKeys, parseAuditKeys } from './keys.ts'

describe('the audit keys', () => {
  it('are made at the first start, for their owner only, and stay', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'fumao-keys-'))
    try {
      const first = await openAuditKeys(join(folder, 'new'), systemChance, '')
      const file = auditKeyFile(join(folder, 'new'))
      assert.equal(statSync(file).mode & 0o777, 0o600)
      assert.deepEqual(await openAuditKeys(join(folder, 'new'), systemChance, ''), first)

      const id = await addAuditKey(file, systemChance)
      const second = await openAuditKeys(join(folder, 'new'), systemChance, '')
      assert.equal(second.current.id, id)
      assert.deepEqual(second.known.get(first.current.id), first.current)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('of FUMAO_AUDIT_KEY come before those of the folder', async () => {
    const keys = await openAuditKeys('/nowhere', systemChance, `a:${'00'.repeat(32)},b:${'11'.repeat(32)}`)
    assert.deepEqual([...keys.known.keys()], ['a', 'b'])
    assert.equal(keys.current.id, 'b')
  })

  it('that are malformed, short or given twice are refused', () => {
    const key = `a:${'00'.repeat(32)}`
    for (const text of ['', 'a', `a:${'00'.repeat(31)}`, `a:${'zz'.repeat(32)}`, `${key} ${key}`]) {
      assert.throws(() => parseAuditKeys(text), /audit key/)
    }
  })
})
