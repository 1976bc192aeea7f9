import assert from 'node:assert/strict'
import { it } from 'node:test'
import { once, requestDigest } from '../idempotency/once.ts'
import { systemChance } from '../clock.ts'
import { secretBox } from '../secret-box.ts'
import { forEachEngine } from './kit/engines.ts'
import { sealed, unsealed } from './sealed.ts'

forEachEngine('a sealed text', (withStore) => {
  it('opens where it belongs, and nowhere else', () =>
    withStore((store) =>
      store.read(async (tx) => {
        const text = sealed(tx, '欧阳某某', 'table.column row-1')
        assert.ok(!text.includes('欧阳'))
        assert.notEqual(text, sealed(tx, '欧阳某某', 'table.column row-1'), 'equal names look different')
        assert.equal(unsealed(tx, text, 'table.column row-1'), '欧阳某某')
        assert.throws(() => unsealed(tx, text, 'table.column row-2'))
      }),
    ))

  it('does not open under another key', () =>
    withStore(async (store) => {
      const text = await store.read(async (tx) => sealed(tx, '欧阳某某', 'place'))
      const box = secretBox([new Uint8Array(32).fill(1)], systemChance)
      assert.throws(() => box.open(text, 'place'), /not at hand/)
    }))

  it('is what a kept reply lies there as', () =>
    withStore(async (store) => {
      const request = { account: 'a', route: 'PUT /x', key: 'k', digest: requestDigest({}) }
      const send = () =>
        store.write((tx) => once(tx, request, async () => ({ supervisor: '欧阳某某', note: null })))
      await send()
      const [row] = await store.statement('select reply::text as reply from platform_idempotency')
      assert.ok(!String(row?.['reply']).includes('欧阳'))
      assert.deepEqual(await send(), { reply: { supervisor: '欧阳某某', note: null }, replayed: true })
    }))
})
