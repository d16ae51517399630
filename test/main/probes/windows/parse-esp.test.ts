import { describe, expect, it } from 'vitest'
import { parseEspStatus } from '../../../../main/probes/windows/parse-esp-status.ts'
import { parseEspTracking, parseFirstSync } from '../../../../main/probes/windows/parse-esp-tracking.ts'
import { captures, captureTitle, hasCaptures } from '../captures.ts'

const device = (status: unknown) => {
  const result = parseEspStatus({ 'DeviceSetupCategory.Status': typeof status === 'string' ? status : JSON.stringify(status) })
  return result.ok ? result.value.deviceSetup : result.detail.en
}

describe('parseEspStatus', () => {
  it('takes what is not there for not begun', () => {
    expect(parseEspStatus({})).toEqual({ ok: true, value: { devicePreparation: null, deviceSetup: null, accountSetup: null } })
    expect(device('')).toBeNull()
  })

  it('reads the nested form, with and without prefixes', () => {
    const nested = {
      categoryState: 'inProgress',
      categoryStatusMessage: 'x',
      'DeviceSetup.SecurityPoliciesSubcategory': { subcategoryState: 'succeeded' },
      AppsSubcategory: { subcategoryState: 'in_progress', subcategoryStatusText: 'Anwendungen (1 von 2)' },
    }
    expect(device(nested)).toEqual({
      state: 'in-progress',
      steps: [
        { name: 'SecurityPolicies', state: 'succeeded', code: null },
        { name: 'Apps', state: 'in-progress', code: null },
      ],
    })
  })

  it.each([
    [{ categorySucceeded: null, AppsSubcategory: { subcategoryState: 'failed', subcategoryStatusText: 'Apps (0x87D1041C)' } }, 'failed'],
    [{ categorySucceeded: null, A: { subcategoryState: 'succeeded' }, B: { subcategoryState: 'notRequired' } }, 'succeeded'],
    [{ A: { subcategoryState: 'notStarted' }, B: { subcategoryState: 'notStarted' } }, 'not-started'],
    [{ A: { subcategoryState: 'succeeded' }, B: { subcategoryState: 'notStarted' } }, 'in-progress'],
    [{ A: { subcategoryState: 'rebootRequiredAndTryAgain' } }, 'restart-required'],
    [{ A: { subcategoryState: 'failedFromPreviousCategory' } }, 'failed'],
    [{ A: { subcategoryState: 'cancelled' } }, 'failed'],
    [{ A: { subcategoryState: 'newWord' } }, 'unknown'],
    [{ categorySucceeded: false }, 'failed'],
    [{}, 'unknown'],
  ])('sums up %j as %s', (status, state) => {
    expect(device(status)).toMatchObject({ state })
  })

  it('finds the code in any language, in lower case', () => {
    expect(device({ AppsSubcategory: { subcategoryState: 'failed', subcategoryStatusText: 'アプリ (0x87D1041C)' } })).toMatchObject({ steps: [{ name: 'Apps', code: '0x87d1041c' }] })
  })

  it('reads the flat form of older Windows: texts without states', () => {
    expect(device({ CertificatesSubcategory: 'Certificates (1 of 1 applied)', categorySucceeded: true })).toEqual({
      state: 'succeeded',
      steps: [{ name: 'Certificates', state: 'unknown', code: null }],
    })
  })

  it.each([['{"categoryState":"inProg'], ['[]'], ['7'], ['null'], ['x'.repeat(100_000)]])('does not read %s', (status) => {
    expect(device(status)).toBe('A status of the enrollment status page is no JSON object.')
  })

  it.each([[null], [7], ['x'], [[]], [{ 'DeviceSetupCategory.Status': 7 }]])('does not read the item %j', (item) => {
    expect(parseEspStatus(item).ok).toBe(false)
  })

  describe.skipIf(!hasCaptures('esp'))(captureTitle('captures', 'esp'), () => {
    const files = captures('esp', '.json').filter(({ name }) => name.includes('Category.Status'))
    it.each(files)('$name', ({ name, text }) => {
      const result = parseEspStatus({ 'DeviceSetupCategory.Status': text.trim() })
      const state = result.ok ? result.value.deviceSetup?.state : result.detail.en
      const expected = name.includes('failed') ? 'failed' : name.includes('notstarted') ? 'not-started' : /noise|flat/.test(name) ? 'succeeded' : 'in-progress'
      expect(state).toBe(expected)
    })
  })
})

describe('parseFirstSync', () => {
  it.each([
    [{}, null],
    [{ a: {} }, null],
    [{ a: { SkipUserStatusPage: -1, SyncFailureTimeout: 60 } }, { skipDevicePage: false, skipUserPage: true, timeoutMinutes: 60 }],
    [{ a: { SkipDeviceStatusPage: 4294967295 } }, { skipDevicePage: true, skipUserPage: false, timeoutMinutes: null }],
  ])('reads %j', (item, value) => {
    expect(parseFirstSync(item)).toEqual({ ok: true, value })
  })

  it.each([[null], [[]], [{ a: { SyncFailureTimeout: 'soon' } }], [{ a: { SkipUserStatusPage: {} } }], [{ a: { SyncFailureTimeout: 1 }, b: { SyncFailureTimeout: 2 } }]])('does not read %j', (item) => {
    expect(parseFirstSync(item).ok).toBe(false)
  })
})

describe('parseEspTracking', () => {
  const tree = {
    Device: {},
    'Device\\DevicePreparation\\PolicyProviders\\Sidecar': { InstallationState: 3 },
    'Device\\Setup\\Apps\\PolicyProviders\\Sidecar': { TrackingPoliciesCreated: 1 },
    'Device\\Setup\\Apps\\PolicyProviders\\ConfigMgr': {},
    'Device\\Setup\\Apps\\Tracking\\Sidecar\\Win32App_a_1': { InstallationState: 4, RebootRequired: 1 },
    'S-1-12-1-1\\Setup\\Apps\\Tracking\\Sidecar\\Win32App_b_1': { InstallationState: 2 },
  }

  it('tells providers and apps, of the device and of users', () => {
    const { providers, apps } = parseEspTracking(tree)
    expect(providers).toEqual({
      ok: true,
      value: [
        { name: 'Sidecar', part: 'preparation', scope: 'device', installationState: 3, listCreated: null },
        { name: 'Sidecar', part: 'setup', scope: 'device', installationState: null, listCreated: true },
        { name: 'ConfigMgr', part: 'setup', scope: 'device', installationState: null, listCreated: false },
      ],
    })
    expect(apps).toEqual({
      ok: true,
      value: [
        { name: 'Win32App_a_1', scope: 'device', state: 4, minutes: null },
        { name: 'Win32App_b_1', scope: 'user', state: 2, minutes: null },
      ],
    })
  })

  it('leaves nothing out silently', () => {
    expect(parseEspTracking({ 'Device\\Setup\\Apps\\Tracking\\Sidecar\\A': {} }).apps.ok).toBe(false)
    expect(parseEspTracking({ 'Device\\Setup\\Apps\\PolicyProviders\\A': { TrackingPoliciesCreated: 'x' } }).providers.ok).toBe(false)
    expect(parseEspTracking(Object.fromEntries(Array.from({ length: 5_001 }, (_each, index) => [`Device\\${String(index)}`, {}]))).apps.ok).toBe(false)
  })

  it.each([[null], [7], ['x'], [[]]])('does not read %j', (item) => {
    expect(parseEspTracking(item).providers.ok).toBe(false)
  })
})
