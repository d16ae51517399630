import { describe, expect, it } from 'vitest'
import { readCab } from '../../../main/diagnostics/archive/cab/read-cab.ts'
import { readZip } from '../../../main/diagnostics/archive/read-zip.ts'
import { fakeCab, fakeZip, type FakeCabKind } from '../../fakes/archives.ts'

/** Long enough for several blocks of 32 KB, with runs, repeats and x86 call bytes. */
const long = Buffer.concat(Array.from({ length: 3_000 }, (_, index) => Buffer.from(`line ${String(index * 7919)} \u00e8 ${'ab'.repeat(index % 23)}\r\n`)))
const files = [
  { name: 'first.txt', content: long.subarray(0, 40_001) },
  { name: 'second.txt', content: long.subarray(40_001) },
]
const all = (): boolean => true

describe('CAB archives', () => {
  it.each<FakeCabKind>(['stored', 'mszip', 'lzx', 'lzx-aligned', 'lzx-stored'])('%s content comes out as it went in', (kind) => {
    const read = readCab(fakeCab(files, kind), 'x.cab', all)
    expect(read.map((file) => file.name)).toEqual(['first.txt', 'second.txt'])
    read.forEach((file, index) => {
      expect(file.ok && Buffer.from(file.bytes).equals(Buffer.from(files[index]?.content ?? ''))).toBe(true)
    })
  })

  it('reads only what is wanted', () => {
    expect(readCab(fakeCab(files), 'x.cab', (entry) => entry.name === 'first.txt').map((file) => file.name)).toEqual(['first.txt'])
  })

  it.each<FakeCabKind>(['mszip', 'lzx', 'stored'])('a flipped bit in %s content is noticed', (kind) => {
    const cab = fakeCab(files, kind)
    const at = cab.length - 100
    cab[at] = (cab[at] ?? 0) ^ 4
    const second = readCab(cab, 'x.cab', all).find((file) => file.name === 'second.txt')
    expect(second).toMatchObject({ ok: false, problem: { en: 'is damaged inside the CAB archive', de: 'ist im CAB-Archiv beschädigt' } })
  })

  it('Quantum is refused with a way out', () => {
    expect(readCab(fakeCab(files, 'quantum'), 'x.cab', all)[0]).toMatchObject({ ok: false, problem: { en: expect.stringContaining('expand.exe') as string, de: expect.stringContaining('expand.exe') as string } })
  })

  it('what is no CAB archive says so', () => {
    expect(() => readCab(Buffer.from('MSCF'), 'x.cab', all)).toThrow('x.cab is cut off or no CAB archive.')
  })
})

describe('ZIP archives', () => {
  it.each([true, false])('content comes out as it went in (stored: %s)', (stored) => {
    const read = readZip(fakeZip(files, { stored }), 'x.zip', all)
    expect(read.map((file) => file.ok && Buffer.from(file.bytes).equals(Buffer.from(files.find((each) => each.name === file.name)?.content ?? '')))).toEqual([true, true])
  })

  it('a flipped bit is noticed by the checksum', () => {
    const zip = fakeZip(files, { stored: true })
    zip[1_000] = (zip[1_000] ?? 0) ^ 1
    expect(readZip(zip, 'x.zip', all).map((file) => file.ok)).toEqual([false, true])
  })

  it('a directory that is cut off says so', () => {
    expect(() => readZip(fakeZip(files).subarray(0, -1), 'x.zip', all)).toThrow('its directory is missing')
  })
})
