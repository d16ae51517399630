import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { fuseNames, packagedFuses, readFuses, setFuses, setPackagedFuses } from '../../build/fuses.ts'

let folder: string
let binary: string

beforeEach(() => {
  folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-fuses-'))
  binary = path.join(folder, 'electron')
})
afterEach(() => fs.rmSync(folder, { recursive: true }))

/** Something shaped like an Electron binary: code, the fuse wire, more code. */
function writeBinary(...wires: string[]): void {
  const parts = wires.flatMap((wire) => [Buffer.alloc(100, 0xcc), Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, wire.length]), Buffer.from(wire)])
  fs.writeFileSync(binary, Buffer.concat([...parts, Buffer.alloc(100, 0xdd)]), { mode: 0o755 })
}

describe('H18: fuses', () => {
  it('states all nine', () => {
    expect(packagedFuses).toEqual({
      runAsNode: false,
      enableCookieEncryption: true,
      enableNodeOptionsEnvironmentVariable: false,
      enableNodeCliInspectArguments: false,
      enableEmbeddedAsarIntegrityValidation: true,
      onlyLoadAppFromAsar: true,
      loadBrowserProcessSpecificV8Snapshot: false,
      grantFileProtocolExtraPrivileges: false,
      wasmTrapHandlers: true,
    })
    expect(Object.keys(packagedFuses)).toEqual([...fuseNames])
  })

  it('sets them and reads them back', () => {
    writeBinary('101100011')
    setPackagedFuses(binary)
    expect(readFuses(binary)).toEqual(packagedFuses)
  })

  it('touches nothing but the wire', () => {
    writeBinary('101100011')
    const before = fs.readFileSync(binary)
    setPackagedFuses(binary)
    const changed = [...fs.readFileSync(binary).entries()].filter(([index, byte]) => byte !== before[index]).map(([index]) => index)
    expect(changed.length).toBeGreaterThan(0)
    for (const index of changed) expect(index).toBeGreaterThanOrEqual(100 + 32 + 2)
    for (const index of changed) expect(index).toBeLessThan(100 + 32 + 2 + 9)
  })

  it('sets both halves of a universal binary', () => {
    writeBinary('101100011', '111111111')
    setPackagedFuses(binary)
    expect(fs.readFileSync(binary, 'latin1').split('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX').slice(1).map((rest) => rest.slice(2, 11))).toEqual(['010011001', '010011001'])
  })

  it('accepts an older Electron with fewer fuses', () => {
    writeBinary('10110001')
    setPackagedFuses(binary)
    expect(Object.keys(readFuses(binary))).toEqual(fuseNames.slice(0, 8))
  })

  it('refuses a newer Electron with a fuse that nobody decided about', () => {
    writeBinary('1011000111')
    expect(() => setPackagedFuses(binary)).toThrow('10 fuses')
  })

  it('leaves a removed fuse alone', () => {
    writeBinary('r01100011')
    setPackagedFuses(binary)
    expect(readFuses(binary)).not.toHaveProperty('runAsNode')
  })

  it('sets single fuses and keeps the others', () => {
    writeBinary('100000011')
    setFuses(binary, { enableNodeCliInspectArguments: true })
    expect(readFuses(binary)).toMatchObject({ runAsNode: true, enableNodeCliInspectArguments: true, onlyLoadAppFromAsar: false })
  })

  it('refuses a file that is no Electron', () => {
    fs.writeFileSync(binary, 'not electron')
    expect(() => setPackagedFuses(binary)).toThrow('no fuse wire')
  })

  it('refuses a wire of another version', () => {
    fs.writeFileSync(binary, Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([2, 1]), Buffer.from('1')]))
    expect(() => setPackagedFuses(binary)).toThrow('version 2')
  })
})
