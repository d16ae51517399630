import { readdirSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { readCase } from '../../main/cli/cases/read-case.ts'
import { readArchive } from '../../main/diagnostics/archive/read-archive.ts'
import { parseMdmReport } from '../../main/diagnostics/parse-mdm-report.ts'
import { parseRegistryExport } from '../../main/diagnostics/parse-registry-export.ts'
import { openDiagnostics } from '../../main/diagnostics/open-diagnostics.ts'
import { isRegistryItemKey, registryItems } from '../../main/diagnostics/registry-items.ts'
import { toolText } from '../../main/diagnostics/tool-text.ts'
import { deviceFactsFrom } from '../../main/evidence/device-facts.ts'
import { readEvidenceBytes } from '../../main/evidence/read-evidence.ts'
import { readHash } from '../../main/hash/decode-hash.ts'
import { readCsv } from '../../main/hash/read-csv.ts'
import { fakeCab, fakeZip, type FakeCabKind } from '../fakes/archives.ts'
import { fakeHardwareHash } from '../fakes/hardware-hash.ts'
import { mdmReport, registryDump, registryExport } from '../main/diagnostics/samples.ts'
import { holds } from './hold.ts'
import { mutationsOf } from './mutations.ts'

const repository = path.resolve(import.meta.dirname, '../..')
const hash = fakeHardwareHash({ serialNumber: 'FBK10001', manufacturer: 'Contoso', model: 'Latero', tpm: null, uuid: new Uint8Array(16), collectedAt: 1 })
const csv = Buffer.from(`Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK10001,,${hash}\r\n`)
const evidence = readFileSync(path.join(repository, 'main/demo/devices/ready-laptop.preflight.json'))
const files = [
  { name: 'MDMDiagReport.xml', content: mdmReport },
  { name: 'MdmDiagReport_RegistryDump.reg', content: registryDump },
]
const at = '2026-11-22T08:59:00Z'

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

const registry = (input: Buffer): unknown => registryItems(parseRegistryExport(toolText(input), 'x.reg', isRegistryItemKey))

describe('no file can hurt Preflight: mutated samples', () => {
  const cabs: readonly FakeCabKind[] = ['stored', 'mszip', 'lzx', 'lzx-aligned', 'lzx-stored']
  const parsers: readonly (readonly [string, Buffer, (input: Buffer) => unknown, readonly string[], number])[] = [
    ['evidence files', evidence, (input) => deviceFactsFrom(readEvidenceBytes(input, 'x.json')), ['BadEvidence'], 120],
    ['registry exports', Buffer.from(registryExport), registry, [], 2_500],
    ['registry exports in UTF-16', Buffer.from(`\ufeff${registryExport}`, 'utf16le'), registry, [], 800],
    ['registry dumps', Buffer.from(registryDump), registry, [], 2_500],
    ['MDM reports', Buffer.from(mdmReport), (input) => parseMdmReport(toolText(input), 'x.xml'), ['BadEvidence'], 2_500],
    ['acceptance cases', Buffer.from('{"case":1,"title":"x","input":{"device":{}},"mustFail":["tpm-present"]}'), readCase, [], 200],
    ['hashes', Buffer.from(hash), (input) => readHash(input.toString('latin1')), [], 600],
    ['hash lists', csv, (input) => readCsv(once(input), input.subarray(0, 4_096), () => undefined), ['BadHashFile'], 300],
    ['ZIP archives', fakeZip(files), (input) => openDiagnostics(input, 'x.zip', at), ['BadEvidence'], 1_500],
    ...cabs.map((kind) => [`CAB archives (${kind})`, fakeCab(files, kind), (input: Buffer) => openDiagnostics(input, 'x.cab', at), ['BadEvidence'], 1_500] as const),
  ]
  const tried: number[] = []

  it.each(parsers)('%s', async (_, sample, parser, errors, cuts) => {
    await parser(sample)
    const count = await holds(mutationsOf(sample, 1, { cuts, flips: 100, noise: 60 }), parser, { errors })
    expect(count).toBeGreaterThanOrEqual(Math.min(cuts, sample.length) + 360)
    tried.push(count)
  })

  it('tries as many inputs as it says', () => {
    const total = tried.reduce((sum, count) => sum + count, 0)
    console.info(`${String(total)} mutated files tried`)
    expect(total).toBeGreaterThan(12_000)
  })
})

describe('no file can hurt Preflight: built to hurt', () => {
  const zeros = Buffer.alloc(15 * 1024 * 1024)
  const hostileNames = ['..\\..\\Windows\\MDMDiagReport.xml', 'C:\\Windows\\MDMDiagReport.xml', '/etc/MDMDiagReport.xml', '\\\\host\\share\\a.reg', '../'.repeat(60) + 'a.reg', 'a\u0000b.reg', '']

  it.each([
    ['a ZIP bomb', fakeZip([{ name: 'MDMDiagReport.xml', content: zeros }]), /more than 250 times its size/],
    ['a ZIP archive that lies about a size', fakeZip([{ name: 'MDMDiagReport.xml', content: zeros }], { claimedSize: 10 }), /damaged/],
    ['a CAB bomb', fakeCab([{ name: 'MDMDiagReport.xml', content: zeros }], 'mszip'), /more than 250 times its size/],
    ['a CAB archive that claims gigabytes', fakeCab(files, 'mszip', 0xffff_fff0), /more than 16 MB/],
    ['an encrypted ZIP archive', fakeZip(files, { encrypted: true }), /encrypted/],
  ])('%s', async (_, archive, sentence) => {
    const before = process.memoryUsage().rss
    const opened = await openDiagnostics(archive, 'x', at)
    expect(opened?.devices).toEqual([])
    expect(opened?.errors.map(({ en }) => en).join()).toMatch(sentence)
    expect(process.memoryUsage().rss - before).toBeLessThan(200 * 1024 * 1024)
  })

  it.each([fakeZip, fakeCab])('names that lead outside are only shown', async (pack) => {
    const listing = (): unknown => [readdirSync(repository), readdirSync(tmpdir()).filter((name) => name.includes('MDMDiag'))]
    const before = listing()
    const entries = readArchive(pack(hostileNames.map((name) => ({ name, content: registryExport }))), 'x')
    expect(entries.length).toBeGreaterThanOrEqual(4)
    const opened = await openDiagnostics(pack(hostileNames.map((name) => ({ name, content: registryExport }))), 'x', at)
    expect(JSON.stringify(opened)).not.toContain('..')
    expect(listing()).toEqual(before)
  })

  it('a ZIP archive with too many files', async () => {
    const many = fakeZip(Array.from({ length: 5_001 }, (_, index) => ({ name: `${String(index)}.txt`, content: '' })))
    await expect(openDiagnostics(many, 'x.zip', at)).rejects.toThrow('lists 5001 files')
  })

  it('an archive in an archive in an archive', async () => {
    const inner = fakeCab([{ name: 'mdm3.cab', content: fakeCab(files) }])
    await expect(openDiagnostics(fakeZip([{ name: 'mdm2.cab', content: inner }]), 'x.zip', at)).rejects.toThrow('holds nothing')
  })

  const deep = (open: string, close: string): string => open.repeat(100_000) + close.repeat(100_000)
  it.each([
    ['JSON of 100,000 levels', deep('[', ']'), (text: string) => readEvidenceBytes(Buffer.from(text), 'x'), ['BadEvidence']],
    ['JSON objects of 100,000 levels', deep('{"a":', '}'), (text: string) => readEvidenceBytes(Buffer.from(text), 'x'), ['BadEvidence']],
    ['a huge JSON key', `{"${'k'.repeat(5_000_000)}":1}`, (text: string) => readEvidenceBytes(Buffer.from(text), 'x'), ['BadEvidence']],
    ['XML of 100,000 levels', deep('<a>', '</a>'), (text: string) => parseMdmReport(text, 'x'), ['BadEvidence']],
    ['XML with entities of entities', `<!DOCTYPE a [<!ENTITY b "${'x'.repeat(100)}"><!ENTITY c "&b;&b;">]><a>&c;</a>`, (text: string) => parseMdmReport(text, 'x'), ['BadEvidence']],
    ['XML with one long text', `<a>${'x'.repeat(10_000_000)}</a>`, (text: string) => parseMdmReport(text, 'x'), []],
    ['100,000 registry keys', Array.from({ length: 100_000 }, (_, key) => `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments\\${String(key)}]\n"a"=dword:1\n`).join(''), (text: string) => registry(Buffer.from(text)), []],
    ['a registry line of 20 MB', `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]\n"a"="${'x'.repeat(20_000_000)}"`, (text: string) => registry(Buffer.from(text)), []],
    ['a registry text that never ends', `REGEDIT4\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]\n"a"="${'x\n'.repeat(200_000)}`, (text: string) => registry(Buffer.from(text)), []],
    ['a registry value that goes on and on', `REGEDIT4\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]\n"a"=hex:${'00,\\\n'.repeat(200_000)}`, (text: string) => registry(Buffer.from(text)), []],
    ['many quotes and backslashes', `REGEDIT4\n[HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Enrollments]\n"${'\\"'.repeat(200_000)}`, (text: string) => registry(Buffer.from(text)), []],
  ])('%s', async (_, text, parser, errors) => {
    expect(await holds([Buffer.from(text)], (input) => parser(input.toString()), { errors, milliseconds: 5_000 })).toBe(1)
  })
})

describe('reading diagnostics writes nothing', () => {
  it('has no way to', () => {
    const folder = path.join(repository, 'main/diagnostics')
    const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.ts'))
    expect(sources.length).toBeGreaterThan(20)
    for (const name of sources) {
      const text = readFileSync(path.join(folder, name), 'utf8')
      expect(text, name).not.toMatch(/writeFile|createWriteStream|mkdir|appendFile|child_process|withTemporaryFolder/)
    }
  })
})
