import assert from 'node:assert/strict'
import { test } from 'node:test'
import { cell, csvText } from './csv.ts'

test('a cell that begins like a formula is disarmed, a negative number stays a number', () => {
  for (const text of ['=1+1', '+1', '-1', '@x', '\tx']) assert.equal(cell(text), `'${text}`)
  assert.equal(cell(-1), '-1')
  assert.equal(cell(null), '')
})

test('commas, quotes and line ends are quoted, and the file starts with a byte order mark', () => {
  assert.equal(cell('a,"b"'), '"a,""b"""')
  assert.equal(
    csvText([
      ['指标', 1],
      ['x\ny', null],
    ]),
    '\uFEFF指标,1\r\n"x\ny",\r\n',
  )
})
