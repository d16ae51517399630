import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { runChecks } from '../../../core/engine/run-checks.ts'
import { fileFormProblems, rowFormProblems, type FileFormProblem, type RowFormProblem } from '../../../core/facts/registration-file.ts'
import { loadDevices } from '../../../main/cli/load-devices.ts'
import { csvDevices } from '../../../main/evidence/csv-evidence.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import type { FileProblemCode, RowProblemCode } from '../../../main/hash/csv/csv-problem.ts'
import { fakeHardwareHash } from '../../fakes/hardware-hash.ts'

const at = '2026-11-22T08:00:00.000Z'
const header = 'Device Serial Number,Windows Product ID,Hardware Hash,Group Tag,Assigned User'
const hashOf = (serialNumber: string): string => fakeHardwareHash({ serialNumber, manufacturer: 'Contoso', model: 'Latero 14', tpm: null, uuid: new Uint8Array(16).fill(7), collectedAt: 800_000_000 })
const hash = hashOf('FBK10001')
const row = `FBK10001,,${hash},LAPTOP,`
const read = (text: string): ReturnType<typeof csvDevices> => csvDevices(Buffer.from(text), 'devices.csv', at)

async function fileFact(text: string): Promise<unknown> {
  const [device] = (await read(text)).devices
  if (device === undefined) throw new Error('no device')
  return deviceFactsFrom(device.evidence)['device.registrationFile']
}

let folder = ''
beforeEach(async () => {
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'preflight-csv-'))
})
afterEach(() => fs.rm(folder, { recursive: true, force: true }))

describe('a registration CSV as a source of devices', () => {
  it('gives one device for each row, with serial number and hash', async () => {
    const { devices, errors } = await read([header, row, `FBK10002,,${hashOf('FBK10002')},,`].join('\r\n'))
    expect(errors).toEqual([])
    expect(devices.map(({ label }) => label)).toEqual(['devices.csv, row 1', 'devices.csv, row 2'])
    const facts = deviceFactsFrom(devices[1]?.evidence ?? expect.fail('no second device'))
    expect(facts['device.serialNumber']).toMatchObject({ value: 'FBK10002' })
    expect(facts['device.hardwareHash']).toMatchObject({ value: { strictBase64: true } })
    expect(facts['device.registrationFile']).toMatchObject({ value: { row: 2, file: [], ownRow: [] } })
    expect(facts['device.tpmPresent']).toMatchObject({ status: 'unavailable', reason: 'not-collected' })
  })

  it.each<[string, string, string]>([
    ['quotation marks', [header, `"FBK10001",,"${hash}",,`].join('\n'), 'quotes'],
    ['another case', [header.toLowerCase(), row].join('\n'), 'header-case'],
    ['semicolons', [header, row].join('\n').replaceAll(',', ';'), 'separator'],
    ['a byte order mark', `\uFEFF${[header, row].join('\n')}`, 'utf-8-mark'],
    ['more columns', [`${header},Owner`, `${row},x`].join('\n'), 'extra-columns'],
  ])('names what is wrong with the file: %s', async (_name, text, code) => {
    expect(await fileFact(text)).toMatchObject({ value: { file: expect.arrayContaining([code]) as unknown } })
  })

  it('keeps to the 500 rows of one import and says so', async () => {
    const { devices, errors } = await read([header, ...Array.from({ length: 502 }, () => row)].join('\n'))
    expect(devices).toHaveLength(500)
    expect(errors).toEqual([
      { en: 'devices.csv: 2 rows beyond the 500 that one import takes were left out.', de: 'devices.csv: Ein Import nimmt höchstens 500 Zeilen an; 2 weitere wurden weggelassen.' },
    ])
    expect(deviceFactsFrom(devices[0]?.evidence ?? expect.fail('no device'))['device.registrationFile']).toMatchObject({ value: { file: ['too-many-rows'] } })
  })

  it('is judged by the check, and no other evidence is', async () => {
    const verdict = async (text: string): Promise<unknown> => {
      const [device] = (await read(text)).devices
      const facts = deviceFactsFrom(device?.evidence ?? expect.fail('no device'))
      return runChecks(checks, facts, { scenario: 'user-driven', overlays: [], now: Date.parse(at), language: 'en' }).find(({ id }) => id === 'reg-csv')?.verdict
    }
    expect(await verdict([header, row].join('\n'))).toBe('ready')
    expect(await verdict([header, `"FBK10001",,"${hash}",,`].join('\n'))).toBe('blocked')
  })

  it('refuses a file without a row in one sentence', async () => {
    await expect(read(header)).rejects.toThrow(/^devices\.csv holds no row/)
    await expect(read('')).rejects.toThrow(/^devices\.csv /)
  })

  it('is taken by the command line by its name', async () => {
    await fs.writeFile(path.join(folder, 'bench.CSV'), [header, row].join('\n'))
    const { devices, errors } = await loadDevices(path.join(folder, 'bench.CSV'), [] as unknown as AsyncIterable<Uint8Array>)
    expect(errors).toEqual([])
    expect(devices.map(({ label }) => label)).toEqual(['bench.CSV, row 1'])
  })

  it('never trusts the description of a row in an evidence file', async () => {
    const [device] = (await read([header, row].join('\n'))).devices
    const evidence = device?.evidence ?? expect.fail('no device')
    const broken = { ...evidence, items: { ...evidence.items, 'csv.row': { ok: true as const, value: { row: 1, file: ['new-code'], ownRow: [] }, source: 'x', at, ms: 0 } } }
    expect(deviceFactsFrom(broken)['device.registrationFile']).toMatchObject({ status: 'unavailable', reason: 'unreadable' })
  })

  it('knows every problem that the reader can find', () => {
    const file: readonly FileProblemCode[] = fileFormProblems
    const ownRow: readonly RowProblemCode[] = rowFormProblems
    // The other direction, checked by the compiler.
    const every: (code: FileProblemCode | RowProblemCode) => FileFormProblem | RowFormProblem = (code) => code
    expect([...file, ...ownRow].map(every)).toHaveLength(fileFormProblems.length + rowFormProblems.length)
  })
})

describe('what is no registration CSV', () => {
  it.each([
    ['noise', Uint8Array.from({ length: 200_000 }, (_, index) => (index * index * 31 + (index >> 3) * 17) & 0xff)],
    ['zeros', new Uint8Array(100_000)],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d49484452000001f4000001f4080200000044b448dd0000000467414d410000b18f0bfc6105', 'hex')],
  ])('%s is refused in a sentence, and not taken for devices', async (_name, bytes) => {
    await expect(csvDevices(bytes, 'devices.csv', at)).rejects.toThrow('is no text, and so no list of hashes')
  })

  it('a list with a stray control character still counts', async () => {
    expect((await read([header, `${row}\u0000`].join('\r\n'))).devices).toHaveLength(1)
  })
})
