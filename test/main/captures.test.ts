import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { fileItems } from '../../main/diagnostics/file-items.ts'
import { parseAutopilotProfile } from '../../main/diagnostics/parse-autopilot-profile.ts'
import { parseMdmReport } from '../../main/diagnostics/parse-mdm-report.ts'
import { parseRegistryExport } from '../../main/diagnostics/parse-registry-export.ts'
import { parseTpmDescription } from '../../main/diagnostics/parse-tpm-description.ts'
import { toolText } from '../../main/diagnostics/tool-text.ts'
import { readHash } from '../../main/hash/decode-hash.ts'
import { readCsv } from '../../main/hash/read-csv.ts'
import { dsregSections, parseDsregcmd } from '../../main/probes/windows/parse-dsregcmd.ts'
import { parseEnrollments } from '../../main/probes/windows/parse-enrollments.ts'
import { parseEspStatus } from '../../main/probes/windows/parse-esp-status.ts'
import { parseEspTracking, parseFirstSync } from '../../main/probes/windows/parse-esp-tracking.ts'
import { parseProfileCache } from '../../main/probes/windows/parse-image.ts'
import { parsePageSettings, parseWorkloads } from '../../main/probes/windows/parse-preparation.ts'
import { setupPages } from '../../main/probes/windows/setup-evidence-events.ts'
import { field } from '../../main/probes/raw.ts'
import { parseCimTpm } from '../../main/probes/windows/parse-tpm.ts'
import { parseTpmTool } from '../../main/probes/windows/parse-tpmtool.ts'
import { parseTimeServiceStatus } from '../../main/probes/windows/parse-w32tm.ts'
import { parseWinHttpSettings } from '../../main/probes/windows/parse-winhttp-settings.ts'
import * as cases from './capture-cases.ts'

/** Captures of real devices lie outside the repository, since they hold identifiers of strangers. */
const folder = path.join(process.env['PREFLIGHT_DATA'] ?? path.join(import.meta.dirname, '../../../shared/data'), 'captures')
const present = existsSync(folder)

interface Seen {
  readonly bytes: Buffer
  readonly text: string
  readonly json: () => unknown
}

/** Checks at least one value that the file states. */
type Look = (seen: Seen) => void | Promise<void>

const tool = (expected: object): Look => ({ text }) => {
  expect(parseTpmTool(text)).toMatchObject(expected)
}
const join = (entra: boolean | null, domain: boolean | null): Look => ({ text }) => {
  const state = parseDsregcmd(text)
  expect([state.entraJoined, state.domainJoined].map((each) => (each.ok ? each.value : null))).toEqual([entra, domain])
}
const line = (section: string, key: string, value: string | RegExp): Look => ({ text }) => {
  expect(dsregSections(text).get(section)?.get(key)).toMatch(value)
}
const profile = (name: string, joinMethod: string, domain: string): Look => ({ json }) => {
  const read = parseAutopilotProfile(json())
  expect([read.profileName, read.join, read.tenantDomain].map((each) => each.ok && each.value)).toEqual([name, joinMethod, domain])
}
const time = (expected: object): Look => ({ bytes }) => {
  expect(parseTimeServiceStatus(toolText(bytes))).toMatchObject(expected)
}
const synced = (stratum: number, rootDispersion: number) => time({ ok: true, value: { leapIndicator: 0, stratum, rootDispersion } })
const proxy = (expected: object): Look => ({ text }) => {
  expect(parseWinHttpSettings(Buffer.from(text.trim(), 'hex').toString('base64'))).toMatchObject({ ok: true, value: expected })
}
const registry = (key: string, name: string, value: string | number): Look => ({ text }) => {
  expect(parseRegistryExport(text, 'x.reg', () => true).get(key)?.values.get(name)).toBe(value)
}
const cache = (state: string): Look => ({ json }) => {
  expect(parseProfileCache(json())).toEqual({ ok: true, value: state })
}
/** `{ name: { type, value } }` as the collector would hand it out. */
const registryValues = (values: unknown): unknown => Object.fromEntries(Object.entries(values as object).map(([name, entry]) => [name, field(entry, 'value')]))
const hash = (valid: boolean): Look => ({ text }) => {
  expect(readHash(text).decoded.verdict).toBe(valid ? 'valid' : 'invalid')
}
const list: Look = async ({ bytes }) => {
  const rows: (string | undefined)[] = []
  await readCsv(once(bytes), bytes.subarray(0, 4_096), (row) => {
    rows.push(row.reading?.decoded.verdict)
  })
  expect(new Set(rows)).toEqual(new Set(['valid']))
}
const esp = (state: string, step: string, stepState: string, code: string | null = null): Look => ({ text }) => {
  const read = parseEspStatus({ 'DeviceSetupCategory.Status': text })
  const category = read.ok ? read.value.deviceSetup : null
  expect(category?.state).toBe(state)
  expect(category?.steps.find(({ name }) => name === step)).toEqual({ name: step, state: stepState, code })
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes)
}


/** Every capture: how it is read, or why nothing reads it. */
const table: Readonly<Record<string, Look | string>> = {
  'autopilot-json/AutopilotConfigurationFile-docs.json': profile('Autopilot Profile', 'entra', 'm365x373186.onmicrosoft.com'),
  'autopilot-json/AutopilotConfigurationFile-entra-REAL-redacted.json': profile('AQ Laptop Open', 'entra', 'contoso.com'),
  'autopilot-json/AutopilotConfigurationFile-hybrid-REAL-redacted.json': profile('Windows 10 Autopilot Prod User Driven', 'hybrid', 'contoso.onmicrosoft.com'),
  'autopilot-json/AutopilotDDSZTDFile-REAL-redacted.json': profile('2100_G_StandardUserProfile', 'entra', 'contoso.onmicrosoft.com'),
  'autopilot-registry/devicepreparation-pagesettings-REAL-comment.json': ({ text }) => {
    expect(parsePageSettings({ PageSettings: text })).toEqual({ ok: true, value: 60 })
  },
  'autopilot-registry/diagnostics-autopilot-clean-win11-26100-REAL.reg': registry('hklm\\software\\microsoft\\provisioning\\autopilotsettings', 'AllowedTimeDriftDeltaMinutes', 5),
  'autopilot-registry/policycache-clean-win11-REAL.json': cache('blank'),
  'autopilot-registry/policycache-no-profile-2026-REAL.json': cache('blank'),
  'autopilot-registry/policycache-with-profile-SYNTHETIC.json': cache('profile'),
  'autopilot-registry/provisioningprogress-v2-REAL-fragment.json': ({ text }) => {
    expect(parseWorkloads({ ProvisioningProgress: { ProvisioningProgress: text } })).toEqual({
      ok: true,
      value: [{ name: 'PowerToys 0.90.1', state: 'completed', startedAt: '2025-04-28T20:12:56.634Z', endedAt: '2025-04-28T20:14:16.672Z', code: null }],
    })
  },
  'dmi/serial-placeholder-table.json': cases.placeholderTable,
  'dsregcmd/dsregcmd-device-auth-error-unelevated-SYNTHETIC.txt': line('device details', 'deviceauthstatus', /ERROR/),
  'dsregcmd/dsregcmd-domain-joined-hybrid-failing-server-zhTW-REAL.txt': join(false, true),
  'dsregcmd/dsregcmd-domain-joined-hybrid-failing-server2019-REAL.txt': join(false, true),
  'dsregcmd/dsregcmd-entra-joined-azure-vm-REAL-partial.txt': join(true, false),
  'dsregcmd/dsregcmd-entra-joined-win10-full-REAL-redacted.txt': join(true, false),
  'dsregcmd/dsregcmd-hybrid-healthy-26200-REAL-partial.txt': line('sso state', 'azureadprt', 'YES'),
  'dsregcmd/dsregcmd-hybrid-joined-prt-failed-DOCS.txt': join(true, true),
  'dsregcmd/dsregcmd-hybrid-joined-server2016-old-layout-REAL.txt': join(true, true),
  'dsregcmd/dsregcmd-hybrid-prt-AADSTS90002-REAL-partial.txt': ({ text }) => {
    expect([...dsregSections(text).values()].flatMap((section) => [...section.values()]).join()).toContain('AADSTS90002')
  },
  'dsregcmd/dsregcmd-hybrid-unelevated-2017-DOCS.txt': join(true, null),
  'dsregcmd/dsregcmd-malformed-lines-before-header-SYNTHETIC.txt': join(false, false),
  'dsregcmd/dsregcmd-managed-by-mdm-REAL-fragment.txt': ({ text }) => {
    expect([...dsregSections(text).values()].flatMap((section) => [...section.keys()]).length).toBeGreaterThan(0)
  },
  'dsregcmd/dsregcmd-not-joined-win11-REAL.txt': join(false, false),
  'dsregcmd/dsregcmd-prejoin-discovery-fail-DOCS.txt': ({ text }) => {
    expect([...dsregSections(text).values()].flatMap((section) => [...section.values()]).join()).toContain('FAIL')
  },
  'dsregcmd/dsregcmd-prejoin-sync-pending-DOCS.txt': ({ text }) => {
    expect([...dsregSections(text).values()].flatMap((section) => [...section.values()]).join()).toContain('PASS')
  },
  'dsregcmd/dsregcmd-registered-it-locale-win11-REAL.txt': ({ text }) => {
    expect(parseDsregcmd(text).workplaceJoined).toEqual({ ok: true, value: true })
  },
  'dsregcmd/dsregcmd-sso-healthy-DOCS.txt': line('sso state', 'azureadprt', 'YES'),
  'dsregcmd/dsregcmd-stale-join-device-deleted-SYNTHETIC.txt': join(true, false),
  'esp/AccountSetupCategory.Status-inprogress-REALSHAPE.json': esp('in-progress', 'Apps', 'in-progress'),
  'esp/AccountSetupCategory.Status-notstarted-REALSHAPE.json': esp('not-started', 'Apps', 'not-started'),
  'esp/DeviceSetupCategory.Status-25H2-whiteglove-noise-SYNTHETIC.json': esp('succeeded', 'RebootCoalescing', 'succeeded'),
  'esp/DeviceSetupCategory.Status-failed-apps-REALSHAPE.json': esp('failed', 'Apps', 'failed', '0x87d1041c'),
  'esp/DeviceSetupCategory.Status-failed-appx-REALSHAPE.json': esp('failed', 'Apps', 'failed', '0x80073cf9'),
  'esp/DeviceSetupCategory.Status-failed-noHRESULT-REALSHAPE.json': esp('failed', 'Apps', 'failed'),
  'esp/DeviceSetupCategory.Status-flat-old-REALSHAPE.json': esp('succeeded', 'Certificates', 'unknown'),
  'esp/DeviceSetupCategory.Status-identifying-REALSHAPE.json': esp('in-progress', 'Apps', 'in-progress'),
  'esp/esp-firstsync-SYNTHETIC.json': ({ json }) => {
    expect(parseFirstSync({ '22222222-3333-4444-5555-666666666666': registryValues(field(json(), 'values')) })).toEqual({
      ok: true,
      value: { skipDevicePage: false, skipUserPage: true, timeoutMinutes: 60 },
    })
  },
  'esp/esp-tracking-sidecar-SYNTHETIC.json': ({ json }) => {
    const device = field(json(), 'HKLM\\SOFTWARE\\Microsoft\\Windows\\Autopilot\\EnrollmentStatusTracking\\Device')
    const { providers, apps } = parseEspTracking(Object.fromEntries(Object.entries(device as object).map(([path, values]) => [`Device\\${path}`, values as unknown])))
    expect(providers.ok && providers.value.map((each) => [each.name, each.part, each.installationState, each.listCreated])).toEqual([
      ['Sidecar', 'preparation', 3, null],
      ['Sidecar', 'setup', null, true],
    ])
    expect(apps.ok && apps.value.map((each) => each.state)).toEqual([3, 2, 4])
  },
  'esp/shellcore-62407-rebootcoalescing-REAL.txt': ({ text }) => {
    const [, Name = '', Value = ''] = /^Name: '([^']+)', Value: '([^']+)'/.exec(text) ?? []
    expect(Name).toContain('BootstrapStatusCategory')
    // Written in every enrollment, so it tells nothing.
    expect(setupPages([{ id: 62407, at: '2026-11-22T08:59:00.000Z', data: new Map([['Name', Name], ['Value', Value]]) }])).toEqual({ espEnd: null, helloShownAt: null })
  },
  'hardware-hash/csv-5col.csv': list,
  'hardware-hash/csv-ansi-3col.csv': list,
  'hardware-hash/csv-partner-center.csv': list,
  'hardware-hash/csv-quoted.csv': list,
  'hardware-hash/csv-semicolon-excel.csv': list,
  'hardware-hash/csv-utf16le-bom.csv': list,
  'hardware-hash/csv-utf8-bom.csv': list,
  'hardware-hash/hash-bad-checksum.b64': hash(false),
  'hardware-hash/hash-hyperv-no-vtpm.b64': hash(true),
  'hardware-hash/hash-hyperv-vm-REAL-truncated.b64': hash(false),
  'hardware-hash/hash-hyperv-vm-REAL-truncated.decoded.txt': cases.forPeople,
  'hardware-hash/hash-laptop-no-tpm.b64': hash(true),
  'hardware-hash/hash-laptop-tpm2.b64': hash(true),
  'hardware-hash/hash-placeholder-smbios.b64': hash(true),
  'hardware-hash/hash-unpadded.b64': hash(true),
  'hardware-hash/hash-wrapped.b64': hash(true),
  'hardware-hash/hash-wrong-magic.b64': hash(false),
  'hyperv/get-vm-fl-running-checkpointed-REAL-partial.txt': cases.printedVm(true),
  'hyperv/get-vm-table-off-REAL.txt': cases.forPeople,
  'hyperv/get-vmfirmware-fl-REAL.txt': cases.printedFirmware,
  'hyperv/get-vmintegrationservice-REAL.txt': cases.forPeople,
  'hyperv/hyperv-inventory-SYNTHETIC.json': cases.inventory,
  'hyperv/hyperv-module-2.0-types-REAL.json': cases.moduleTypes,
  'hyperv/powershell-direct-errors-DOCS.json': cases.directErrors,
  'hyperv/vmintegrationcomponent-heartbeat-REAL.clixml': cases.integrationService,
  'localized/get-bitlockervolume-decimal-comma-DOCS.txt': cases.forPeople,
  'localized/get-vm-polish-status.txt': cases.forPeople,
  'localized/systeminfo-de-SYNTHETIC.txt': cases.forPeople,
  'mdm-enrollment/enrollments-clean-win11-FACTS.json': ({ json }) => {
    const providers = field(field(json(), 'enrollmentsSubkeys'), 'builtinProviderIDs') as string[]
    const keys = providers.map((ProviderID, index) => [`22222222-3333-4444-5555-66666666666${String(index)}`, { ProviderID, EnrollmentState: 1 }])
    expect(providers).toHaveLength(4)
    expect(parseEnrollments(Object.fromEntries(keys))).toMatchObject({ ok: true, value: { enrolled: false } })
  },
  'mdm-enrollment/enterprisemgmt-scheduled-tasks-REAL.txt': cases.forPeople,
  'mdm-enrollment/fake-mdm-enrollment-REAL.reg': registry('hklm\\software\\microsoft\\enrollments\\ffffffff-ffff-ffff-ffff-ffffffffffff', 'EnrollmentState', 1),
  'mdm-enrollment/intune-enrollment-SYNTHETIC.reg': registry('hklm\\software\\microsoft\\enrollments\\22222222-3333-4444-5555-666666666666\\firstsync', 'SkipUserStatusPage', 0xffff_ffff),
  'mdm-enrollment/mam-wip-url-trap-SYNTHETIC.json': ({ json }) => {
    expect(parseEnrollments({ '22222222-3333-4444-5555-666666666666': json() })).toMatchObject({ ok: true, value: { enrolled: false } })
  },
  'mdm-enrollment/mmpc-secondary-enrollment-REAL-fragment.json': ({ json }) => {
    expect(parseEnrollments({ '22222222-3333-4444-5555-666666666666': json() })).toMatchObject({ ok: true, value: { enrolled: false } })
  },
  'mdmdiag/MDMDiagReport-SYNTHETIC.xml': ({ text }) => {
    const report = parseMdmReport(text, 'x.xml')
    expect(report.devicePolicies.get('authentication')?.get('enablewebsignin')).toBe('1')
    expect(report.enrollments[0]).toMatchObject({ server: 'MS DM Server', lastSuccess: '20261009T120000Z' })
  },
  'mdmdiag/MdmDiagReport_RegistryDump-quirks-SYNTHETIC.reg': registry('hklm\\software\\microsoft\\provisioning\\diagnostics\\autopilot', 'CloudAssignedOobeConfig', 0x51c),
  'mdmdiag/mdmdiagnosticstool-cab-listing-oobe-REAL-fragment.txt': cases.listing({
    'microsoft-windows-devicemanagement-enterprise-diagnostics-provider-operational.evtx': 'event-log',
    'microsoft-windows-moderndeployment-diagnostics-provider-autopilot.evtx': 'event-log',
    'microsoft-windows-shell-core-operational.evtx': 'event-log',
    'microsoft-windows-user device registration-admin.evtx': 'event-log',
    'Sensor.log': 'tool-output',
    'setupact.log': 'tool-output',
    'TpmHliInfo_Output.txt': 'tpm-description',
  }),
  'mdmdiag/mdmdiagnosticstool-hololens-listing-DOCS.txt': cases.listing({
    'AutopilotDDSZTDFile.json': 'downloaded-profile',
    'DeviceHash_HoloLens-U5603.csv': 'hardware-hash',
    'LicensingDiag.cab': 'cabinet',
    'LicensingDiag_Output.txt': 'tool-output',
    'MDMDiagReport.xml': 'mdm-report',
    'MdmDiagReport_RegistryDump.reg': 'registry',
    'MdmLogCollectorFootPrint.txt': 'tool-output',
    'setupact.log': 'tool-output',
    'TpmHliInfo_Output.txt': 'tpm-description',
    'CertReq_enrollaik_Output.txt': 'tool-output',
    'CertUtil_tpminfo_Output.txt': 'tool-output',
  }),
  'mdmdiag/mdmdiagnosticstool-usage-REAL.txt': cases.forPeople,
  'network/ncsi-cases-SYNTHETIC.json': cases.connectTests,
  'network/netsh-winhttp-show-proxy-direct-SYNTHETIC.txt': cases.forPeople,
  'network/tls-issuer-cases-SYNTHETIC.json': cases.tlsIssuers,
  'network/winhttpsettings-direct-REAL.hex': proxy({ proxy: null, bypass: '' }),
  'network/winhttpsettings-proxy-SYNTHETIC.hex': proxy({ proxy: 'http=proxy.contoso.example:8080;https=proxy.contoso.example:8080', bypass: '*.contoso.example;<local>' }),
  'powershell/clixml-stderr-progress-SYNTHETIC.txt': cases.errorStream,
  'powershell/convertto-json-traps-SYNTHETIC.json': cases.jsonTraps,
  'time/http-date-skew-SYNTHETIC.json': cases.httpDates,
  'time/w32tm-service-not-started-SYNTHETIC.txt': time({ ok: false, detail: { en: 'w32tm ended with 0x80070426.', de: 'w32tm endete mit 0x80070426.' } }),
  'time/w32tm-status-de-synced-REAL.cp850.bin': synced(4, 7.796061),
  'time/w32tm-status-de-synced-REAL.txt': synced(4, 7.796061),
  'time/w32tm-status-en-synced-REALSHAPE.txt': synced(3, 7.772361),
  'time/w32tm-status-never-synced-SYNTHETIC.txt': time({ ok: true, value: { leapIndicator: 3, stratum: 0 } }),
  'tpm/get-tpm-docs-intc.txt': cases.printedTpm('INTC', '402.1.0.0'),
  'tpm/get-tpm-ifx-not-ready-REAL-partial.txt': cases.printedTpm('IFX', '5.63.3353.0'),
  'tpm/get-tpm-ifx-tpm12-REAL.txt': cases.printedTpm('IFX', '4.40'),
  'tpm/get-tpm-intc-ltsc1809-REAL.txt': cases.printedTpm('INTC', '302.12'),
  'tpm/get-tpmendorsementkeyinfo-docs.txt': cases.forPeople,
  'tpm/tpm-platform-type-strings-REAL.txt': async ({ text }) => {
    const vendors = text.trim().split(/\r?\n/).map((each) => parseTpmDescription(each).manufacturer)
    expect(vendors.map((vendor) => vendor.ok && vendor.value)).toEqual(['MSFT', 'INTC', 'INTC', 'IFX'])
    expect(await fileItems('tpm-description', Buffer.from(text), 'x', { source: 'x', at: '2026-11-22T08:59:00Z' })).toHaveLength(1)
  },
  'tpm/tpmtool-amd-ftpm-REAL-trimmed.txt': tool({ present: { ok: true, value: true }, version: { ok: true, value: '2.0' } }),
  'tpm/tpmtool-intel-ptt-REAL.txt': tool({ present: { ok: true, value: true }, manufacturer: { ok: true, value: 'INTC' } }),
  'tpm/tpmtool-no-tpm.txt': tool({ present: { ok: true, value: false } }),
  'tpm/tpmtool-vulnerable-SYNTHETIC.txt': tool({ manufacturer: { ok: true, value: 'IFX' } }),
  'tpm/win32_tpm-none.json': ({ json }) => {
    expect(parseCimTpm(json()).specVersion.ok).toBe(false)
  },
  'tpm/win32_tpm-nuvoton-REAL.txt': cases.printedTpm('NTC', '7.2.3.1', '2.0'),
}

const captured = present
  ? readdirSync(folder, { recursive: true, encoding: 'utf8', withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.source'))
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
      .sort()
  : []

describe.skipIf(!present)(present ? 'captures of real devices' : 'captures of real devices (skipped: no captures, see PREFLIGHT_DATA)', () => {
  it('are each read, or listed with the reason why not', () => {
    expect(captured.filter((name) => !(name in table))).toEqual([])
    expect(Object.keys(table).filter((name) => !captured.includes(name))).toEqual([])
  })

  it.each(captured.filter((name) => typeof table[name] === 'function'))('%s', async (name) => {
    const bytes = readFileSync(path.join(folder, name))
    const look = table[name]
    if (typeof look === 'function') await look({ bytes, text: bytes.toString('utf8'), json: () => JSON.parse(bytes.toString('utf8')) as unknown })
  })
})
