import { describe, expect, it } from 'vitest'
import type { Reading } from '../../../../main/probes/reading.ts'
import * as autopilot from '../../../../main/probes/windows/parse-autopilot.ts'
import { parseCurrentVersion, parseSMode, parseTimeZone } from '../../../../main/probes/windows/parse-current-version.ts'
import { parseEnrollments } from '../../../../main/probes/windows/parse-enrollments.ts'
import { parseUserProfiles } from '../../../../main/probes/windows/parse-residue.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const plain = (reading: Reading<unknown>): unknown => (reading.ok ? reading.value : 'unread')

describe('parseCurrentVersion', () => {
  it.each([
    [{ EditionID: 'Professional', InstallationType: 'Client', CurrentBuildNumber: '26200', UBR: 7171 }, ['Professional', 'Client', 26200, 7171]],
    [{ EditionID: '', InstallationType: null, CurrentBuildNumber: '', UBR: '7171' }, ['unread', 'unread', 'unread', 7171]],
    [{ EditionID: '<script>', CurrentBuildNumber: '999', UBR: -1 }, ['unread', 'unread', 'unread', 'unread']],
    [{ EditionID: 7, CurrentBuildNumber: 1e9, UBR: 1.5 }, ['unread', 'unread', 'unread', 'unread']],
    [{ editionid: 'Core', CurrentBuildNumber: 1000 }, ['Core', 'unread', 1000, 'unread']],
    [null, ['unread', 'unread', 'unread', 'unread']],
  ])('%j', (raw, expected) => {
    const { edition, installationType, build, revision } = parseCurrentVersion(raw)
    expect([edition, installationType, build, revision].map(plain)).toEqual(expected)
  })

  it.each([
    [{}, false],
    [{ SkuPolicyRequired: 0 }, false],
    [{ SkuPolicyRequired: 1 }, true],
    [{ SkuPolicyRequired: 'yes' }, 'unread'],
    [null, 'unread'],
  ])('S mode of %j is %j', (raw, expected) => {
    expect(plain(parseSMode(raw))).toBe(expected)
  })

  it.each([
    ['W. Europe Standard Time', 'W. Europe Standard Time'],
    ['Pacific Standard Time\0\u0400garbage', 'Pacific Standard Time'],
    ['\0x', 'unread'],
    ['', 'unread'],
  ])('time zone %j is %j', (TimeZoneKeyName, expected) => {
    expect(plain(parseTimeZone({ TimeZoneKeyName }))).toBe(expected)
  })
})

describe('parseEnrollments', () => {
  const id = '22222222-3333-4444-5555-666666666666'
  const intune = { DiscoveryServiceFullURL: 'https://enrollment.manage.microsoft.com/enrollmentserver/discovery.svc', ProviderID: 'MS DM Server', EnrollmentState: 1 }
  const none = { enrolled: false, host: null }

  it.each([
    ['an enrollment with Intune', { [id]: intune }, { enrolled: true, host: 'enrollment.manage.microsoft.com' }],
    ['another MDM', { [id]: { ...intune, DiscoveryServiceFullURL: 'https://mdm.contoso.example/d', ProviderID: 'Contoso' } }, { enrolled: true, host: 'mdm.contoso.example' }],
    ['entries of a clean Windows', { [id]: { ProviderID: 'Local Authority' }, '18dcffd4-37d6-4bc6-87e0-4266fdbb8e49': {} }, none],
    ['the fake enrollment', { 'FFFFFFFF-FFFF-FFFF-FFFF-FFFFFFFFFFFF': { ...intune } }, none],
    ['app protection', { [id]: { ...intune, DiscoveryServiceFullURL: 'https://wip.mam.manage.microsoft.com/Enroll', ProviderID: 'MAM' } }, none],
    ['the second enrollment of Intune', { [id]: { ...intune, DiscoveryServiceFullURL: 'https://discovery.dm.microsoft.com/EnrollmentConfiguration?api-version=1.0', ProviderID: 'x' } }, none],
    ['an address without a state', { [id]: { ...intune, EnrollmentState: undefined } }, 'unread'],
    ['a state in between', { [id]: { ...intune, EnrollmentState: 2 } }, 'unread'],
    ['an address that is none', { [id]: { ...intune, DiscoveryServiceFullURL: 'not an address' } }, 'unread'],
    ['a doubtful and a certain one', { [id]: { ...intune, EnrollmentState: 3 }, '33333333-3333-4444-5555-666666666666': intune }, { enrolled: true, host: 'enrollment.manage.microsoft.com' }],
    ['no keys at all', {}, 'unread'],
    ['keys that are no enrollments', { Context: {}, Status: {} }, 'unread'],
    ['no object', [], 'unread'],
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseEnrollments(raw))).toEqual(expected)
  })
})

describe('parseUserProfiles', () => {
  const system = { 'S-1-5-18': { ProfileImagePath: 'C:\\Windows\\system32\\config\\systemprofile' } }
  const account = (rid: string, folder: string): object => ({ [`S-1-5-21-1-2-3-${rid}`]: { ProfileImagePath: `C:\\Users\\${folder}` } })

  it.each([
    ['system accounts', system, 0],
    ['setup itself', { ...system, ...account('1000', 'defaultuser0') }, 0],
    ['setup, renamed', { ...system, ...account('1000', 'DefaultUser0.DESKTOP-1') }, 0],
    ['the built-in Administrator', { ...system, ...account('500', 'Administrator') }, 0],
    ['a person', { ...system, ...account('1001', 'avery') }, 1],
    ['a person named like setup', { ...system, ...account('1001', 'defaultusername') }, 1],
    ['an Entra account', { ...system, 'S-1-12-1-1-2-3-4': { ProfileImagePath: 'C:\\Users\\AveryLane' } }, 1],
    ['an account without a folder', { ...system, 'S-1-5-21-1-2-3-1001': {} }, 1],
    ['nothing', {}, 'unread'],
    ['other keys', { value: {} }, 'unread'],
  ])('%s', (_name, raw, expected) => {
    expect(plain(parseUserProfiles(raw))).toBe(expected)
  })
})

describe('Autopilot on the device', () => {
  const tenant = '5e6f0a10-1111-4222-8333-444455556666'

  it.each([
    [{}, ['', '', true]],
    [{ CloudAssignedTenantId: '', CloudAssignedTenantDomain: '', TenantMatched: 1 }, ['', '', true]],
    [{ CloudAssignedTenantId: tenant.toUpperCase(), CloudAssignedTenantDomain: 'Northwind.example', TenantMatched: 0 }, [tenant, 'northwind.example', false]],
    [{ CloudAssignedTenantId: 'x', CloudAssignedTenantDomain: 7, TenantMatched: 'no' }, ['unread', 'unread', 'unread']],
    [null, ['unread', 'unread', 'unread']],
  ])('%j', (raw, expected) => {
    const { tenantId, tenantDomain, tenantMatched } = autopilot.parseAutopilotDiagnostics(raw)
    expect([tenantId, tenantDomain, tenantMatched].map(plain)).toEqual(expected)
  })

  it.each([
    [{}, null],
    [{ EnableWebSignIn: 1 }, 1],
    [{ enablewebsignin: 0 }, 0],
    [{ EnableWebSignIn: -1 }, 0xffff_ffff],
    [{ EnableWebSignIn: 'on' }, 'unread'],
    ['x', 'unread'],
  ])('web sign-in of %j is %j', (raw, expected) => {
    expect(plain(autopilot.parseWebSignIn(raw))).toBe(expected)
  })

  it.each([
    [[], false],
    [['AutopilotDDSZTDFile.json'], false],
    [['autopilotconfigurationfile.JSON'], true],
    [['AutopilotConfigurationFile.json.txt'], false],
    [[1], 'unread'],
    ['AutopilotConfigurationFile.json', 'unread'],
  ])('offline profile among %j: %j', (raw, expected) => {
    expect(plain(autopilot.parseOfflineProfile(raw))).toBe(expected)
  })

  it.each([
    [{}, false],
    [{ 'DeviceSetupCategory.Status': '{"categoryState":"notStarted"}' }, false],
    [{ 'DeviceSetupCategory.Status': '{"categoryState":"inProgress","DeviceSetup.AppsSubcategory":{"subcategoryState":"rebootRequiredAndTryAgain"}}' }, true],
    [{ 'DeviceSetupCategory.Status': '{"categoryState":"succeeded"}' }, 'unread'],
    [{ 'DeviceSetupCategory.Status': 'cut o' }, 'unread'],
    [{ 'DeviceSetupCategory.Status': 1 }, 'unread'],
  ])('restart of %j: %j', (raw, expected) => {
    expect(plain(autopilot.parseRestartDuringSetup(raw))).toBe(expected)
  })
})

/** Values of one key of a .reg file, as the collector would write them. */
function regValues(text: string, key: RegExp): { [name: string]: string | number } {
  const block = text.split(/\r?\n(?=\[)/).find((part) => key.test(part.split(/\r?\n/)[0] ?? '')) ?? ''
  return Object.fromEntries([...block.matchAll(/^"([^"]+)"=(?:"(.*)"|dword:([0-9a-f]{8}))/gm)].map(([, name = '', text_ = '', dword]) => [name, dword === undefined ? text_ : Number.parseInt(dword, 16)]))
}

describe.skipIf(!hasCaptures('mdm-enrollment'))(captureTitle('registry captures', 'mdm-enrollment'), () => {
  it.each([
    ['fake-mdm-enrollment-REAL.reg', { enrolled: false, host: null }],
    ['intune-enrollment-SYNTHETIC.reg', { enrolled: true, host: 'enrollment.manage.microsoft.com' }],
  ])('%s', (file, expected) => {
    const text = captures('mdm-enrollment', file)[0]?.text ?? ''
    const guid = /Enrollments\\([0-9A-Fa-f-]{36})\]/.exec(text)?.[1] ?? ''
    expect(plain(parseEnrollments({ [guid]: regValues(text, /Enrollments\\[0-9A-Fa-f-]{36}\]$/) }))).toEqual(expected)
  })

  it.each(['mmpc-secondary-enrollment-REAL-fragment.json', 'mam-wip-url-trap-SYNTHETIC.json'])('%s is no enrollment', (file) => {
    const raw: unknown = JSON.parse(captures('mdm-enrollment', file)[0]?.text ?? '')
    expect(plain(parseEnrollments({ '52123648-2130-4444-8888-123456789abc': raw }))).toEqual({ enrolled: false, host: null })
  })

  it('a clean Windows 11 has cached nothing and set nothing up', () => {
    const text = captures('autopilot-registry', 'diagnostics-autopilot-clean-win11-26100-REAL.reg')[0]?.text ?? ''
    const cached = autopilot.parseAutopilotDiagnostics(regValues(text, /Diagnostics\\Autopilot\]$/))
    expect([cached.tenantId, cached.tenantDomain, cached.tenantMatched].map(plain)).toEqual(['', '', true])
    expect(plain(autopilot.parseRestartDuringSetup(regValues(text, /AutopilotSettings\]$/)))).toBe(false)
  })
})
