import fs from 'node:fs'
import path from 'node:path'
import { inflateRawSync } from 'node:zlib'

const endOfDirectory = 0x06054b50
const directoryEntry = 0x02014b50
const stored = 0
const deflated = 8

/**
 * Unpacks the wanted files of a ZIP archive, with their permissions. Ours, so that a bare machine
 * needs no unzip. For archives this project has verified: no ZIP64, no encryption, no links.
 */
export function unzip(archive: string, to: string, wanted: (name: string) => boolean): void {
  const zip = fs.readFileSync(archive)
  const end = zip.lastIndexOf(uint32(endOfDirectory))
  if (end === -1) throw new Error(`${archive} is not a ZIP archive.`)
  const entries = zip.readUInt16LE(end + 10)
  let at = zip.readUInt32LE(end + 16)
  for (let index = 0; index < entries; index++) {
    if (zip.readUInt32LE(at) !== directoryEntry) throw new Error(`${archive}: entry ${index} of its directory is broken.`)
    const [nameLength, extraLength, commentLength] = [zip.readUInt16LE(at + 28), zip.readUInt16LE(at + 30), zip.readUInt16LE(at + 32)]
    const name = zip.toString('utf8', at + 46, at + 46 + nameLength)
    if (!name.endsWith('/') && wanted(name)) {
      const target = path.join(to, name)
      if (!target.startsWith(to + path.sep)) throw new Error(`${archive}: ${name} leads outside.`)
      fs.mkdirSync(path.dirname(target), { recursive: true })
      const mode = (zip.readUInt32LE(at + 38) >>> 16) & 0o777
      fs.writeFileSync(target, contentAt(zip, at), { mode: mode === 0 ? 0o644 : mode })
    }
    at += 46 + nameLength + extraLength + commentLength
  }
}

function contentAt(zip: Buffer, entry: number): Buffer {
  const method = zip.readUInt16LE(entry + 10)
  const size = zip.readUInt32LE(entry + 20)
  const header = zip.readUInt32LE(entry + 42)
  const start = header + 30 + zip.readUInt16LE(header + 26) + zip.readUInt16LE(header + 28)
  const data = zip.subarray(start, start + size)
  if (method === stored) return data
  if (method === deflated) return inflateRawSync(data)
  throw new Error(`ZIP compression method ${method} is not supported.`)
}

function uint32(value: number): Buffer {
  const buffer = Buffer.alloc(4)
  buffer.writeUInt32LE(value)
  return buffer
}
