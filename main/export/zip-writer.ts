import { promisify } from 'node:util'
import { deflateRaw } from 'node:zlib'
import { crc32 } from '../diagnostics/archive/crc32.ts'

/** Writes a ZIP archive one file after the other: PKWARE APPNOTE 6.3.10, sections 4.3.7, 4.3.12 and 4.3.16. */
export interface ZipWriter {
  /** Names are of our own making: letters, digits, `-` and `.`. */
  readonly add: (name: string, text: string) => Promise<void>
  readonly end: () => Promise<void>
}

const compress = promisify(deflateRaw)

/** Version 2.0: deflated. */
const version = 20
const deflated = 8
/** 1980-01-01, the first day that a ZIP archive knows; the reports carry their own times. */
const firstDay = 0x21

export function createZipWriter(write: (piece: Uint8Array) => Promise<void>): ZipWriter {
  const directory: Buffer[] = []
  let offset = 0
  const put = async (piece: Buffer): Promise<void> => {
    await write(piece)
    offset += piece.length
  }
  return {
    async add(name, text) {
      const content = Buffer.from(text)
      const packed = await compress(content)
      const fields = fieldsOf(name, content, packed.length)
      directory.push(Buffer.concat([signature(0x02014b50), u16(version), fields, u16(0), u16(0), u16(0), u32(0), u32(offset), Buffer.from(name)]))
      await put(Buffer.concat([signature(0x04034b50), fields, Buffer.from(name)]))
      await put(packed)
    },
    async end() {
      const start = offset
      for (const entry of directory) await put(entry)
      const size = offset - start
      await put(Buffer.concat([signature(0x06054b50), u16(0), u16(0), u16(directory.length), u16(directory.length), u32(size), u32(start), u16(0)]))
    },
  }
}

/** What the header of a file and its entry in the directory have in common. */
function fieldsOf(name: string, content: Buffer, packedSize: number): Buffer {
  return Buffer.concat([u16(version), u16(0), u16(deflated), u16(0), u16(firstDay), u32(crc32(content)), u32(packedSize), u32(content.length), u16(name.length), u16(0)])
}

const signature = (value: number): Buffer => u32(value)

function u16(value: number): Buffer {
  const bytes = Buffer.alloc(2)
  bytes.writeUInt16LE(value)
  return bytes
}

function u32(value: number): Buffer {
  const bytes = Buffer.alloc(4)
  bytes.writeUInt32LE(value)
  return bytes
}
