import { readFileSync } from 'node:fs'
import { writeFile } from 'node:fs/promises'
import path from 'node:path'
import { expect } from 'vitest'
import netClockSkew from '../../core/checks/network/net-clock-skew.ts'
import netTlsInspection from '../../core/checks/network/net-tls-inspection.ts'
import type { Check } from '../../core/engine/define-check.ts'
import { runChecks } from '../../core/engine/run-checks.ts'
import type { TlsProbe } from '../../core/facts/network.ts'
import type { CheckResult } from '../../core/report/report.ts'
import { isPlaceholderIdentity } from '../../core/tables/placeholder-identities.ts'
import { isPublicTlsIssuer } from '../../core/tables/tls-issuers.ts'
import { fileItems } from '../../main/diagnostics/file-items.ts'
import { diagnosticKind } from '../../main/diagnostics/file-kind.ts'
import { BadEvidence } from '../../main/evidence/bad-evidence.ts'
import { readEvidenceBytes } from '../../main/evidence/read-evidence.ts'
import { writeEvidence } from '../../main/evidence/write-evidence.ts'
import { isDefaultUuid } from '../../main/hash/placeholders.ts'
import { parseFirmware, parseMacAddresses, parseMemory, parseSettings, parseVirtualTpm, parseVm } from '../../main/hyper-v/parse-vm.ts'
import { connectOutcome } from '../../main/probes/network/connect-outcome.ts'
import { combineClocks, parseHttpDates } from '../../main/probes/network/parse-clock.ts'
import { parseTls } from '../../main/probes/network/parse-network.ts'
import { parseConnectTest } from '../../main/probes/network/parse-requests.ts'
import { base64Bytes, dword, field, recordList, textField } from '../../main/probes/raw.ts'
import { virtualMachineKind } from '../../main/probes/virtual-machine.ts'
import { collectOnWindows } from '../../main/probes/windows/collect-on-windows.ts'
import { parseCimTpm, parseTpmFirmware } from '../../main/probes/windows/parse-tpm.ts'
import { evidenceOf } from '../fakes/evidence.ts'
import { factsFrom, testTime, type FactInput } from '../fakes/facts.ts'

interface Seen {
  readonly text: string
  readonly json: () => unknown
}

type Look = (seen: Seen) => void | Promise<void>

function resultOf(check: Check, facts: FactInput): CheckResult {
  const [result] = runChecks([check], factsFrom(facts), { scenario: 'user-driven', overlays: [], now: Date.parse(testTime), language: 'en' })
  return result ?? expect.fail('no result')
}

interface Placeholders {
  readonly placeholders: string[]
  readonly regexPlaceholders: string[]
  readonly junkUuids: string[]
  readonly vm: { readonly hypervisor: string; readonly manufacturer?: string; readonly manufacturerRegex?: string; readonly model?: string; readonly modelRegex?: string }[]
}

/** A name that fits each pattern of the table. */
const fitting: Readonly<Record<string, string>> = {
  '^VMware': 'VMware, Inc.',
  '^VMware(7,1|20,1| Virtual Platform)': 'VMware20,1',
  '^(QEMU|Red Hat)': 'QEMU',
  '^(Standard PC|KVM)': 'Standard PC (Q35 + ICH9, 2009)',
  '^Parallels': 'Parallels International GmbH.',
  '^Parallels (ARM )?Virtual': 'Parallels ARM Virtual Machine',
  '^0+$': '000000',
  '^(.)\\1{3,}$': 'zzzz',
  '^[.\\-_ *?]+$': '.-_*?',
}
const kinds: Readonly<Record<string, string>> = { 'Hyper-V': 'hyper-v', VMware: 'vmware', VirtualBox: 'virtualbox', 'QEMU/KVM': 'qemu', Parallels: 'parallels', Xen: 'xen', Nutanix: 'other', AWS: 'other', Google: 'other', 'Azure VM': 'hyper-v' }

export const placeholderTable: Look = ({ json }) => {
  const table = json() as Placeholders
  expect(table.placeholders.filter((text) => !isPlaceholderIdentity(text))).toEqual([])
  for (const pattern of table.regexPlaceholders) {
    expect(fitting[pattern]).toMatch(new RegExp(pattern))
    expect(isPlaceholderIdentity(fitting[pattern] ?? '')).toBe(true)
  }
  expect(table.junkUuids.filter((uuid) => !isDefaultUuid(uuid))).toEqual([])
  for (const row of table.vm) {
    const manufacturer = row.manufacturer ?? fitting[row.manufacturerRegex ?? ''] ?? ''
    const model = row.model ?? fitting[row.modelRegex ?? ''] ?? 't3.medium'
    expect([row.hypervisor, virtualMachineKind(manufacturer, model)]).toEqual([row.hypervisor, { ok: true, value: kinds[row.hypervisor] }])
  }
}

const connectVerdicts: Readonly<Record<string, readonly string[]>> = {
  internet: ['connected'],
  'captive-portal': ['redirected', 'altered'],
  'dns-fail': ['name-not-found'],
  'blocked-or-offline': ['unreachable'],
  'proxy-auth-required': ['proxy-sign-in'],
}

export const connectTests: Look = ({ json }) => {
  const { cases } = json() as { cases: { status?: number; body?: string; error?: string; verdict: string }[] }
  expect(cases).toHaveLength(7)
  for (const { status, body, error, verdict } of cases) {
    const read = parseConnectTest(error === undefined ? { outcome: 'reachable', status, body: body ?? '' } : { outcome: connectOutcome(error) })
    expect([verdict, connectVerdicts[verdict]]).toEqual([verdict, expect.arrayContaining([read.ok && read.value]) as unknown])
  }
}

const enrollment = 'enrollment.manage.microsoft.com'
const good = { issuerOrganization: 'Microsoft Corporation', issuerCommonName: 'x', validFrom: '2026-01-01T00:00:00Z', validTo: '2027-01-01T00:00:00Z' }

export const tlsIssuers: Look = ({ json }) => {
  const { cases } = json() as { cases: { host: string; issuerO?: string; issuerCN?: string; error?: string; verdict: string }[] }
  const judged = (probe: TlsProbe): CheckResult =>
    resultOf(netTlsInspection, { 'network.tls': [{ host: 'login.microsoftonline.com', ...good }, { host: enrollment, ...good }].filter(({ host }) => host !== probe.host).concat(probe) })
  for (const { host, issuerO = '', issuerCN = '', error, verdict } of cases) {
    switch (verdict) {
      case 'public':
        expect([isPublicTlsIssuer(issuerO), judged({ ...good, host, issuerOrganization: issuerO, issuerCommonName: issuerCN }).verdict]).toEqual([true, 'ready'])
        break
      case 'intercepted':
        expect(isPublicTlsIssuer(issuerO)).toBe(false)
        expect(['blocked', 'at-risk']).toContain(judged({ ...good, host, issuerOrganization: issuerO, issuerCommonName: issuerCN }).verdict)
        break
      // Trust of Node counts for nothing here: a host that shows no chain is not read, and is never good.
      case 'intercepted-or-broken-chain':
        expect([error, parseTls([{ host, chain: [] }]).ok]).toEqual(['UNABLE_TO_VERIFY_LEAF_SIGNATURE', false])
        break
      // The right issuer with the wrong dates points at the clock and is no inspection.
      case 'clock-wrong':
      case 'clock-or-interception': {
        const dates = error === 'CERT_HAS_EXPIRED' ? { validFrom: '2020-01-01T00:00:00Z', validTo: '2021-01-01T00:00:00Z' } : { validFrom: '2026-12-01T00:00:00Z', validTo: '2027-12-01T00:00:00Z' }
        const result = judged({ ...good, ...dates, host })
        expect(result.verdict).toBe('ready')
        expect(result.evidence.map((each) => each.expected).join()).toContain('look at the clock')
        break
      }
      default:
        expect.fail(verdict)
    }
  }
}

export const httpDates: Look = ({ json }) => {
  const { cases } = json() as { cases: { localUtcAtResponse: string; dateHeader: string; rttMs: number; skewSeconds: number; verdict: string }[] }
  for (const { localUtcAtResponse, dateHeader, rttMs, skewSeconds, verdict } of cases) {
    const receivedAt = localUtcAtResponse
    const answer = { sentAt: new Date(Date.parse(receivedAt) - rttMs).toISOString(), receivedAt, date: dateHeader }
    const dates = parseHttpDates([{ ...answer, host: 'login.microsoftonline.com' }, { ...answer, host: 'graph.microsoft.com' }])
    const offset = combineClocks([], dates)
    const seconds = offset.ok ? offset.value : expect.fail(offset.detail.en)
    // The header has whole seconds, cut off.
    expect(Math.abs(seconds - skewSeconds)).toBeLessThanOrEqual(1)
    // Beyond 300 s Windows Autopilot does not go along, so a row that only warns there is judged harder.
    expect([verdict, resultOf(netClockSkew, { 'device.clockOffsetSeconds': seconds }).verdict]).toEqual([verdict, verdict === 'ok' ? 'ready' : 'blocked'])
  }
}

/** Traps of ConvertTo-Json, each by the reader that meets it. */
const traps: Readonly<Record<string, (output: string) => void>> = {
  'date in Windows PowerShell 5.1': (output) => {
    const from = field(JSON.parse(output), 'value')
    expect(parseTls([{ host: 'a.example', chain: [{ subject: 'CN=a', issuer: 'CN=b', notBefore: from, notAfter: from }] }]).ok).toBe(false)
  },
  'date from CIM in 5.1': (output) => {
    expect(parseHttpDates([{ host: 'a.example', sentAt: JSON.parse(`"${output}"`) as string, receivedAt: testTime, date: 'x' }])).toEqual({ ok: true, value: [] })
  },
  'single element array collapses': () => {
    expect(recordList({ a: 1 })).toEqual({ ok: true, value: [{ a: 1 }] })
  },
  'empty pipeline': (output) => {
    expect(() => readEvidenceBytes(Buffer.from(output), 'x')).toThrow(BadEvidence)
  },
  depth: () => {
    expect(recordList(['System.Collections.Hashtable']).ok).toBe(false)
  },
  enum: (output) => {
    expect(textField(JSON.parse(output), 's').ok).toBe(false)
  },
  'byte[]': () => {
    expect(base64Bytes([24, 0, 0, 0])).toBeUndefined()
  },
  'registry DWORD above 0x7fffffff': (output) => {
    expect(dword(JSON.parse(output), 'x')).toEqual({ ok: true, value: 0xffff_ffff })
  },
  'PSObject added members': () => {
    expect(parseCimTpm({ SpecVersion: '2.0, 0, 1.59', PSPath: 'x', PSDrive: { a: {} } }).specVersion).toEqual({ ok: true, value: '2.0' })
  },
  'apostrophe and non-ASCII in 5.1': (output) => {
    expect(JSON.parse(output)).toBe("it's <b>")
  },
}

export const jsonTraps: Look = ({ json }) => {
  const rows = json() as { case: string; output: string }[]
  expect(rows.map((row) => row.case).sort()).toEqual(Object.keys(traps).sort())
  for (const row of rows) traps[row.case]?.(row.output)
}

/** Progress on the error stream of a good run changes nothing. */
export const errorStream: Look = async ({ text }) => {
  const evidence = evidenceOf({ dsregcmd: 'AzureAdJoined : NO' })
  const seen: unknown[] = []
  const collected = await collectOnWindows({
    signal: new AbortController().signal,
    environment: {},
    script: 'C:\\collect-device.ps1',
    now: () => Date.parse(testTime),
    onProgress: (progress) => seen.push(progress),
    run: async (command, { onLine }) => {
      for (const line of text.split('\n')) onLine?.(line)
      await writeFile(command.args.at(-1) ?? '', writeEvidence(evidence))
      return { end: 'exited', exitCode: 0, stdout: new Uint8Array(), stderr: Buffer.from(text) }
    },
  })
  expect(text).toContain('CLIXML')
  expect(collected).toEqual(evidence)
  expect(seen).toEqual([])
}

/** The properties of a list that PowerShell prints: `Name : value`. */
function listed(text: string): Record<string, string | boolean> {
  const pairs = [...text.matchAll(/^([A-Za-z]\w*) *: ?(.*?) *\r?$/gm)].map(([, name = '', value = '']) => [name, value === 'True' ? true : value === 'False' ? false : value] as const)
  return Object.fromEntries(pairs)
}

export const printedTpm = (manufacturer: string, firmware: string, specVersion?: string): Look => ({ text }) => {
  const tpm = listed(text)
  expect(parseCimTpm(tpm).manufacturer).toEqual({ ok: true, value: manufacturer })
  expect(parseTpmFirmware(tpm)).toEqual({ ok: true, value: firmware })
  if (specVersion !== undefined) expect(parseCimTpm(tpm)).toMatchObject({ specVersion: { ok: true, value: specVersion }, enabled: { ok: true, value: true } })
}

export const printedVm = (automaticCheckpoints: boolean): Look => ({ text }) => {
  const vm = listed(text)
  expect(parseVm(vm).automaticCheckpoints).toEqual({ ok: true, value: automaticCheckpoints })
  // Cut off in the capture, so they stay unread.
  expect([parseVm(vm).state.ok, parseVm(vm).generation.ok]).toEqual([false, false])
}

export const printedFirmware: Look = ({ text }) => {
  const { SecureBoot, ...firmware } = listed(text)
  expect(parseFirmware({ ...firmware, SecureBootName: SecureBoot })).toEqual({ secureBoot: { ok: true, value: 'off' }, template: { ok: true, value: 'MicrosoftWindows' } })
}

export const inventory: Look = ({ json }) => {
  const rows = json() as Record<string, unknown>[]
  const seen = rows.map((row) => {
    const { state, generation } = parseVm(row)
    const { secureBoot } = parseFirmware(row['Firmware'])
    const read = [state, generation, parseVirtualTpm(row['Security']), secureBoot, parseMemory({ Startup: row['MemoryStartup'], DynamicMemoryEnabled: row['DynamicMemoryEnabled'] }).startupBytes]
    return [...read.map((each) => (each.ok ? each.value : null)), parseMacAddresses(row['NetworkAdapters'])]
  })
  expect(seen).toEqual([
    ['Running', 2, true, 'on', 4_294_967_296, ['00155D000102']],
    ['Running', 1, null, null, 4_294_967_296, ['00155D000102']],
    ['Off', 2, false, 'off', 4_294_967_296, ['00155D000102']],
  ])
  expect(parseSettings(rows[0]?.['Bios']).serialNumber).toEqual({ ok: true, value: '3762-6031-9351-8758-8222-9601-28' })
}

/** Properties that the Hyper-V collector reads, by class. */
const propertiesRead: Readonly<Record<string, readonly string[]>> = {
  VMSecurity: ['TpmEnabled'],
  VMFirmware: ['SecureBoot', 'SecureBootTemplate'],
  VMProcessor: ['Count'],
  VMMemory: ['Startup', 'DynamicMemoryEnabled'],
  VMSnapshot: ['CreationTime'],
  VMNetworkAdapter: ['SwitchName', 'Connected', 'MacAddress', 'DynamicMacAddressEnabled'],
  HardDiskDrive: ['Path', 'ControllerType', 'ControllerNumber', 'ControllerLocation'],
  VMIntegrationComponent: ['Id', 'Enabled', 'PrimaryOperationalStatus'],
  VMHost: ['EnableEnhancedSessionMode'],
}
const collector = readFileSync(path.resolve(import.meta.dirname, '../../main/hyper-v/collect-hyper-v.ps1'), 'utf8')

/** Windows has every property that the collector asks for. */
export const moduleTypes: Look = ({ json }) => {
  const { classes } = json() as { classes: Record<string, string[]> }
  const has = (name: string): readonly string[] => (classes[name] ?? []).map((each) => each.slice(0, each.indexOf(':')))
  const ofVm = [...new Set([...collector.matchAll(/\$vm\.([A-Z]\w+)/g)].map(([, name = '']) => name))]
  expect(ofVm).toContain('AutomaticCheckpointsEnabled')
  expect(ofVm.filter((name) => !has('VirtualMachine').includes(name))).toEqual([])
  for (const [name, properties] of Object.entries(propertiesRead)) {
    expect([name, properties.filter((each) => !has(name).includes(each))]).toEqual([name, []])
    for (const property of properties) expect(collector).toContain(property)
  }
}

/** Files that MdmDiagnosticsTool lists, and what Preflight takes each for. */
export const listing = (expected: Readonly<Record<string, string>>): Look => ({ text }) => {
  const kinds = text.trim().split(/\r?\n/).flatMap((name) => {
    const kind = diagnosticKind(name.trim(), 1_000)
    return kind === undefined ? [] : [[name.trim(), kind] as const]
  })
  expect(Object.fromEntries(kinds)).toEqual(expected)
}

/**
 * Text that PowerShell and console tools format for people, in the language of Windows. The collector asks for typed
 * values instead; where such a file lies in an archive it must not be taken for anything else.
 */
export const forPeople: Look = async ({ text }) => {
  expect(text.trim()).not.toBe('')
  expect(await fileItems('tool-output', Buffer.from(text), 'x.txt', { source: 'x.txt', at: testTime })).toEqual([])
}

/** Messages are in the language of Windows: the collector goes by identifiers and passes the message on as it is. */
export const directErrors: Look = ({ json }) => {
  const rows = json() as { text: string; fqid?: string }[]
  expect(rows.map(({ fqid }) => fqid?.split(' ')[0] ?? null)).toEqual(['PSSessionStateBroken', 'PSDirectException', 'InvalidVMNameNotSingle', null])
  for (const { text } of rows) expect(collector).not.toContain(text.slice(0, 25))
  // By id, never by name, and without elevating anybody: the last two cannot come up.
  expect(collector).toContain('New-PSSession -VMId $id -Credential $credential')
  expect(collector).not.toMatch(/-VMName|-RunAsAdministrator/)
}

/** The services are told by the end of their identifier, since their names are localized. */
export const integrationService: Look = ({ text }) => {
  const id = /<S N="Id">([^<]+)<\/S>/.exec(text)?.[1] ?? ''
  expect(collector).toContain(`("$($service.Id)" -split '\\\\')[-1]`)
  expect(id.split('\\').at(-1)).toBe('84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47')
  expect(/<S N="PrimaryOperationalStatus">([^<]+)</.exec(text)?.[1]).toBe('Ok')
}
