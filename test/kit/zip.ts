// Writes zip files for tests, honest ones and others: every field of an entry can be told a lie.

import { crc32, deflateRawSync } from 'node:zlib'

/** One entry; what is left out is as it should be. */
export type ZipEntry = Readonly<{
  name: string
  bytes: Uint8Array | string
  /** What the directory says about the size. */
  declared?: number
  encrypted?: boolean
  /** Where the directory says that the entry begins. */
  offset?: number
  crc?: number
}>

/** The bytes of a zip file with these entries. */
export function makeZip(entries: readonly ZipEntry[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const entry of entries) {
    const bytes = Buffer.from(entry.bytes as Uint8Array)
    const packed = deflateRawSync(bytes)
    const name = Buffer.from(entry.name, 'utf8')
    const fields = Buffer.alloc(26)
    fields.writeUInt16LE(20, 0)
    fields.writeUInt16LE(0x800 | (entry.encrypted ? 1 : 0), 2)
    fields.writeUInt16LE(8, 4)
    fields.writeUInt16LE(0x21, 8) // 1 January 1980
    fields.writeUInt32LE(entry.crc ?? crc32(bytes), 10)
    fields.writeUInt32LE(packed.length, 14)
    fields.writeUInt32LE(entry.declared ?? bytes.length, 18)
    fields.writeUInt16LE(name.length, 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), fields, name, packed])
    const central = Buffer.alloc(14)
    central.writeUInt32LE(entry.offset ?? offset, 10)
    directory.push(Buffer.from('PK\x01\x02\x14\0', 'latin1'), fields, central, name)
    bodies.push(local)
    offset += local.length
  }
  const central = Buffer.concat(directory)
  const end = Buffer.alloc(18)
  end.writeUInt16LE(entries.length, 4)
  end.writeUInt16LE(entries.length, 6)
  end.writeUInt32LE(central.length, 8)
  end.writeUInt32LE(offset, 12)
  return Buffer.concat([...bodies, central, Buffer.from('PK\x05\x06', 'latin1'), end])
}
