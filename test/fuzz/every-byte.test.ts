import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { openDiagnostics } from '../../main/diagnostics/open-diagnostics.ts'
import { parseMdmReport } from '../../main/diagnostics/parse-mdm-report.ts'
import { parseRegistryExport } from '../../main/diagnostics/parse-registry-export.ts'
import { isRegistryItemKey, registryItems } from '../../main/diagnostics/registry-items.ts'
import { toolText } from '../../main/diagnostics/tool-text.ts'
import { parseJson } from '../../main/evidence/parse-json.ts'
import { readHash } from '../../main/hash/decode-hash.ts'
import { readCsv } from '../../main/hash/read-csv.ts'
import { parseDsregcmd } from '../../main/probes/windows/parse-dsregcmd.ts'
import { parseEspStatus } from '../../main/probes/windows/parse-esp-status.ts'
import { parseJoinDetails } from '../../main/probes/windows/parse-join-details.ts'
import { parseTpmTool } from '../../main/probes/windows/parse-tpmtool.ts'
import { parseTimeServiceStatus } from '../../main/probes/windows/parse-w32tm.ts'
import { parseWinHttpSettings } from '../../main/probes/windows/parse-winhttp-settings.ts'
import { fakeEventLog } from '../fakes/event-log.ts'
import { fakeHardwareHash } from '../fakes/hardware-hash.ts'
import { holds } from './hold.ts'

const data = process.env['PREFLIGHT_DATA'] ?? path.join(import.meta.dirname, '../../../shared/data')
const present = existsSync(path.join(data, 'captures'))

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}

type Parser = (input: Buffer) => unknown

/** By the part of a capture's path that tells its kind. */
const parsers: readonly (readonly [RegExp, Parser, readonly string[]])[] = [
  [/\.b64$/, (input) => readHash(input.toString('latin1')), []],
  [/\.csv$/, (input) => readCsv(once(input), input.subarray(0, 4_096), () => undefined), ['BadHashFile']],
  [/\.reg$/, (input) => registryItems(parseRegistryExport(toolText(input), 'x.reg', isRegistryItemKey)), []],
  [/^mdmdiag\/.*\.xml$/, (input) => parseMdmReport(toolText(input), 'x.xml'), ['BadEvidence']],
  [/^dsregcmd\//, (input) => [parseDsregcmd(toolText(input)), parseJoinDetails(toolText(input))], []],
  [/^tpm\/tpmtool/, (input) => parseTpmTool(toolText(input)), []],
  [/^time\/w32tm/, (input) => parseTimeServiceStatus(toolText(input)), []],
  [/^esp\/.*Status/, (input) => parseEspStatus({ 'DeviceSetupCategory.Status': input.toString() }), []],
  [/^network\/.*\.hex$/, (input) => parseWinHttpSettings(Buffer.from(input.toString('latin1').trim(), 'hex').toString('base64')), []],
  [/\.json$/, (input) => parseJson(toolText(input), 'x.json', 65_536), ['BadEvidence']],
]

/** At every byte; behind `dense` bytes at every seventh. */
function* cutsOf(sample: Buffer, dense = 10_000): Generator<Buffer> {
  for (let length = 0; length < sample.length; length += length < dense ? 1 : 7) yield sample.subarray(0, length)
}

const captured = (folder: string, ending: RegExp): readonly string[] =>
  readdirSync(path.join(data, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => name.replaceAll('\\', '/'))
    .filter((name) => ending.test(name))
    .sort()

const tried: number[] = []

describe('cut off at every byte', () => {
  it('an invented hash', async () => {
    const hash = Buffer.from(fakeHardwareHash({ serialNumber: 'FBK10001', manufacturer: 'Contoso', model: 'Latero', tpm: null, uuid: new Uint8Array(16), collectedAt: 1 }))
    tried.push(await holds(cutsOf(hash), (input) => readHash(input.toString('latin1')), { errors: [] }))
    const whole = readHash(hash.toString('latin1')).decoded
    for (const cut of cutsOf(hash)) {
      const { decoded } = readHash(cut.toString('latin1'))
      // Only the filling behind the checksum may be missing.
      if (decoded.verdict === 'valid') expect(decoded.fields).toEqual(whole.fields)
      else expect(decoded.verdict).toBe('invalid')
    }
  })

  it('an event log up to its records, and its empty rest now and then', async () => {
    const log = fakeEventLog('Microsoft-Windows-AAD/Operational', Array.from({ length: 5 }, () => ({ id: 1098, at: '2026-11-22T08:00:00Z', data: { Error: 'AADSTS50126' } })))
    const cuts = [...cutsOf(log.subarray(0, 7_000)), ...Array.from({ length: 3_000 }, (_, index) => log.subarray(0, 7_000 + index * 20))]
    tried.push(await holds(cuts, (input) => openDiagnostics(input, 'x.evtx', '2026-11-22T08:59:00Z'), { errors: ['BadEvidence'] }))
  })
})

describe.skipIf(!present)(present ? 'captures cut off at every byte' : 'captures cut off at every byte (skipped: no captures, see PREFLIGHT_DATA)', () => {
  const names = present ? captured('captures', /(?<!\.source)$/).filter((name) => !name.endsWith('.source') && parsers.some(([pattern]) => pattern.test(name))) : []

  it.each(names)('%s', async (name) => {
    const [, parser, errors] = parsers.find(([pattern]) => pattern.test(name)) ?? expect.fail('no parser')
    // Lists of hashes hold hashes that are cut at every byte by themselves.
    tried.push(await holds(cutsOf(readFileSync(path.join(data, 'captures', name)), name.endsWith('.csv') ? 1_000 : undefined), parser, { errors }))
  }, 30_000)

  const samples = present && existsSync(path.join(data, 'hwhash/samples')) ? captured('hwhash/samples', /\.json$/) : []
  it.each(samples)('%s', async (name) => {
    const { base64 } = JSON.parse(readFileSync(path.join(data, 'hwhash/samples', name), 'utf8')) as { base64: string }
    tried.push(await holds(cutsOf(Buffer.from(base64)), (input) => readHash(input.toString('latin1')), { errors: [] }))
  })
})

it('counts what it cut', () => {
  const total = tried.reduce((sum, count) => sum + count, 0)
  console.info(`${String(total)} samples cut off`)
  expect(total).toBeGreaterThan(present ? 200_000 : 12_000)
})
