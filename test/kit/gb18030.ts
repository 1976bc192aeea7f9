// Writes GB18030 for tests by turning Node's decoder round: Node decodes it but does not encode it.

const decoder = new TextDecoder('gb18030', { fatal: true })
let table: ReadonlyMap<string, Uint8Array> | undefined

/** The bytes of a text in GB18030. Throws for what the encoding cannot say (lone surrogates). */
export function encodeGb18030(text: string): Uint8Array {
  table ??= readTable()
  const pieces: Uint8Array[] = []
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    const bytes =
      code < 0x80 ? Uint8Array.of(code) : (table.get(character) ?? (code > 0xffff ? plane(code) : undefined))
    if (!bytes) throw new RangeError(`not in GB18030: U+${code.toString(16)}`)
    pieces.push(bytes)
  }
  return Buffer.concat(pieces)
}

function readTable(): ReadonlyMap<string, Uint8Array> {
  const found = new Map<string, Uint8Array>()
  const learn = (bytes: Uint8Array) => {
    try {
      const character = decoder.decode(bytes)
      if ([...character].length === 1 && !found.has(character)) found.set(character, bytes)
    } catch (error) {
      if (!(error instanceof TypeError)) throw error // an unassigned code
    }
  }
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) learn(Uint8Array.of(lead, trail))
  }
  for (let pointer = 0; pointer <= 39419; pointer++) learn(four(pointer))
  return found
}

/** Characters beyond the basic plane are counted on from 0x90308130. */
function plane(code: number): Uint8Array {
  return four(189_000 + code - 0x10000)
}

function four(pointer: number): Uint8Array {
  const [a, b, c] = [
    Math.floor(pointer / 12_600),
    Math.floor(pointer / 1260) % 10,
    Math.floor(pointer / 10) % 126,
  ]
  return Uint8Array.of(0x81 + a, 0x30 + b, 0x81 + c, 0x30 + (pointer % 10))
}
