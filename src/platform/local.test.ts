// What the command line believes of server.json.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { type AddressInfo, createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { it } from 'node:test'
import { announce, findServer, ownAddress } from './local.ts'

async function inFolder(body: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'fumao-local-'))
  try {
    await body(folder)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function listening(body: (address: string) => Promise<void>): Promise<void> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  try {
    await body(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.close()
  }
}

const { pid } = process

it('a server that listens is found, by its owner only, until it takes its word back', () =>
  inFolder((folder) =>
    listening(async (address) => {
      const withdraw = await announce(folder, { pid, address, token: 'one' })
      assert.equal(statSync(join(folder, 'server.json')).mode & 0o777, 0o600)
      assert.equal((await findServer(folder))?.token, 'one')
      await withdraw()
      assert.equal(await findServer(folder), null)
    }),
  ))

it('a file that outlived its server names none, although its process number lives', () =>
  inFolder(async (folder) => {
    let address = ''
    await listening(async (open) => {
      address = open
    })
    await announce(folder, { pid, address, token: 'one' })
    assert.equal(await findServer(folder), null)
  }))

it('a server that was replaced does not take the word of the other one back', () =>
  inFolder(async (folder) => {
    const address = 'http://127.0.0.1:1'
    const first = await announce(folder, { pid, address, token: 'one' })
    const second = await announce(folder, { pid, address, token: 'two' })
    await first()
    assert.match(readFileSync(join(folder, 'server.json'), 'utf8'), /two/)
    await second()
    assert.equal(existsSync(join(folder, 'server.json')), false)
  }))

it('a server that listens everywhere is reached at this machine', () => {
  assert.equal(ownAddress('http://0.0.0.0:8090'), 'http://127.0.0.1:8090')
  assert.equal(ownAddress('http://[::]:8090'), 'http://[::1]:8090')
  assert.equal(ownAddress('http://10.1.2.3:8090'), 'http://10.1.2.3:8090')
})
