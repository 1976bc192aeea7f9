// Stopping: what runs is answered, what never ends is cut off, and nothing stays behind.

import assert from 'node:assert/strict'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { connect } from 'node:net'
import { join } from 'node:path'
import { it } from 'node:test'
import { startApp } from '../kit/app.ts'

it('a client that never finishes its request does not keep the server from stopping', async () => {
  const app = await startApp()
  const { hostname, port } = new URL(app.address)
  const client = connect(Number(port), hostname)
  client.on('error', () => undefined) // the server cuts it off
  await once(client, 'connect')
  client.write(
    `POST /api/v1/session HTTP/1.1\r\nHost: ${hostname}\r\nContent-Type: application/json\r\nContent-Length: 99\r\n\r\n{`,
  )
  assert.equal((await fetch(`${app.address}/healthz`)).status, 200) // by now the server has its request
  const started = performance.now()
  await app.end()
  assert.ok(performance.now() - started < 30_000)
  for (const file of ['server.json', 'fumao.lock'])
    assert.equal(existsSync(join(app.data, file)), false, file)
  await app.stop()
})
