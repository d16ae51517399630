import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { reportShape } from '../../../main/cli/report-schema.ts'
import { fakeCab, fakeZip, type FakeFile } from '../../fakes/archives.ts'
import { fakeHardwareHash } from '../../fakes/hardware-hash.ts'
import { runPreflight } from '../../fakes/terminal.ts'
import { mdmReport, registryDump, registryExport } from '../diagnostics/samples.ts'

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-archive-'))
})
afterAll(() => rm(folder, { recursive: true }))

async function check(name: string, content: Uint8Array) {
  const file = path.join(folder, name)
  await writeFile(file, content)
  return runPreflight(['check', '--demo', '--device', file, '--format', 'json', '--identifiers', '--scenario', 'user-driven', '--with', 'tap'])
}

const hash = fakeHardwareHash({ serialNumber: 'FBK10001', manufacturer: 'Contoso', model: 'Latero', tpm: null, uuid: new Uint8Array(16), collectedAt: 1 })
const files: readonly FakeFile[] = [
  { name: 'MdmDiagReport_RegistryDump.reg', content: registryDump },
  { name: 'MDMDiagReport.xml', content: mdmReport },
  { name: 'DeviceHash_FBK10001.csv', content: `Device Serial Number,Windows Product ID,Hardware Hash\r\nFBK10001,,${hash}\r\n` },
  { name: 'output.log', content: '| Device State |\r\n AzureAdJoined : NO\r\n DomainJoined : NO\r\n| User State |\r\n WorkplaceJoined : NO\r\n' },
]

describe('preflight check --device with an archive', () => {
  it.each([
    ['diag.cab', () => fakeCab(files)],
    ['packed.cab', () => fakeCab(files, 'lzx')],
    ['diag.zip', () => fakeZip(files)],
    ['nested.zip', () => fakeZip([{ name: '(9) FoldersFiles mdmlogs_cab/mdmlogs.cab', content: fakeCab(files) }])],
  ])('%s is judged as one device and never called ready', async (name, content) => {
    const run = await check(name, content())
    expect(run.err).toBe('')
    const report = reportShape.parse(JSON.parse(run.out))
    expect(run.out).toContain('FBK10001')
    // What no file of the archive says stays unread, so the answer cannot be green.
    expect(report.overall).not.toBe('ready')
    expect([1, 3]).toContain(run.code)
    const verdict = (id: string) => report.checks.find((each) => each.id === id)?.verdict
    expect(verdict('hash-capture')).toBe('ready')
    expect(verdict('reg-exists')).toBe('ready')
    expect(verdict('hw-free-space')).toBe('unknown')
  })

  it('one bad file is named on standard error, the others count, and the code says so', async () => {
    const run = await check('bad.zip', fakeZip([...files, { name: 'x/MDMDiagReport.xml', content: '<a>' }, { name: 'y.reg', content: registryExport }]))
    expect(run.code).toBe(65)
    expect(run.err).toMatch(/^preflight: MDMDiagReport\.xml in bad\.zip is no complete XML.*\n$/)
    expect(reportShape.parse(JSON.parse(run.out)).overall).not.toBe('ready')
  })

  it.each([
    ['empty.zip', () => fakeZip([])],
    ['photo.zip', () => fakeZip([{ name: 'photo.jpg', content: 'x' }])],
    ['cut.zip', () => fakeZip(files).subarray(0, -30)],
    ['cut.cab', () => fakeCab(files).subarray(0, 40)],
    ['quantum.cab', () => fakeCab(files, 'quantum')],
    ['secret.zip', () => fakeZip(files, { encrypted: true })],
  ])('%s ends with 65 and no report', async (name, content) => {
    const run = await check(name, content())
    expect([run.code, run.out]).toEqual([65, ''])
    expect(run.err).toContain(name)
    expect(run.err.trimEnd().split('\n').every((line) => line.startsWith('preflight: '))).toBe(true)
  })
})
