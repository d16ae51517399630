import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { deflateRawSync } from 'node:zlib'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { unzip } from '../../build/electron/unzip.ts'

interface Entry {
  readonly name: string
  readonly content: string
  readonly mode: number
  readonly deflated: boolean
}

let folder: string
beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-unzip-'))
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** A ZIP archive as its specification has it: local headers with the data, then the directory, then its end. */
function writeZip(entries: readonly Entry[]): string {
  const locals: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content, mode, deflated } of entries) {
    const data = deflated ? deflateRawSync(content) : Buffer.from(content)
    const local = Buffer.alloc(30)
    local.writeUInt32LE(0x04034b50, 0)
    local.writeUInt16LE(name.length, 26)
    const entry = Buffer.alloc(46)
    entry.writeUInt32LE(0x02014b50, 0)
    entry.writeUInt16LE(deflated ? 8 : 0, 10)
    entry.writeUInt32LE(data.length, 20)
    entry.writeUInt16LE(name.length, 28)
    entry.writeUInt32LE((mode << 16) >>> 0, 38)
    entry.writeUInt32LE(offset, 42)
    locals.push(local, Buffer.from(name), data)
    directory.push(entry, Buffer.from(name))
    offset += 30 + name.length + data.length
  }
  const end = Buffer.alloc(22)
  end.writeUInt32LE(0x06054b50, 0)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(offset, 16)
  const file = path.join(folder, 'a.zip')
  fs.writeFileSync(file, Buffer.concat([...locals, ...directory, end]))
  return file
}

const entry = (name: string, changes: Partial<Entry> = {}): Entry => ({ name, content: `content of ${name}`, mode: 0o644, deflated: true, ...changes })

describe('unzip', () => {
  it('writes the wanted files with their permissions', () => {
    const zip = writeZip([entry('app/', { content: '', deflated: false }), entry('app/run', { mode: 0o755 }), entry('app/data/plain.txt', { deflated: false }), entry('other/no.txt')])
    unzip(zip, path.join(folder, 'out'), (name) => name.startsWith('app/'))
    expect(fs.readFileSync(path.join(folder, 'out/app/run'), 'utf8')).toBe('content of app/run')
    expect(fs.readFileSync(path.join(folder, 'out/app/data/plain.txt'), 'utf8')).toBe('content of app/data/plain.txt')
    expect(fs.existsSync(path.join(folder, 'out/other'))).toBe(false)
    if (process.platform !== 'win32') expect(fs.statSync(path.join(folder, 'out/app/run')).mode & 0o777).toBe(0o755)
  })

  it('refuses a name that leads outside', () => {
    const zip = writeZip([entry('../escaped.txt')])
    expect(() => unzip(zip, path.join(folder, 'out'), () => true)).toThrow('leads outside')
    expect(fs.existsSync(path.join(folder, 'escaped.txt'))).toBe(false)
  })

  it('refuses what is no ZIP archive', () => {
    fs.writeFileSync(path.join(folder, 'a.zip'), 'text')
    expect(() => unzip(path.join(folder, 'a.zip'), folder, () => true)).toThrow('not a ZIP')
  })
})
