import { describe, expect, it } from 'vitest'
import type { EventRecord } from '../../../../main/probes/windows/parse-event-xml.ts'
import { deviceEnrollmentFailure, helloDecision, profileAnswer, setupPages, webSignInArrival } from '../../../../main/probes/windows/setup-evidence-events.ts'

type Entry = readonly [id: number, data?: { readonly [name: string]: string }]

/** Records in the order given, newest first, a minute apart. */
function log(...records: Entry[]): EventRecord[] {
  return records.map(([id, data = {}], index) => ({ id, at: `2026-11-22T08:${String(50 - index)}:00.000Z`, data: new Map(Object.entries(data)) }))
}

const yes = { Message: 'will not be launched', DeviceIsJoined: 'Yes', AADPrt: 'Yes', NgcPolicyEnabled: 'Yes', NgcPostLogonProvisioningEnabled: 'Yes', NgcHardwarePolicyMet: 'Yes', UserIsRemote: 'Yes' }

describe('helloDecision', () => {
  it('takes the newest of the three events', () => {
    expect(helloDecision(log([358, yes], [360, { ...yes, NgcHardwarePolicyMet: 'No' }]))).toEqual({ willProvision: true, at: '2026-11-22T08:50:00.000Z', missing: [] })
    expect(helloDecision(log([300], [360, { ...yes, NgcHardwarePolicyMet: 'No', UserIsRemote: 'No', LogonCertRequired: 'No', CloudTgt: 'Not Tested' }]))).toEqual({
      willProvision: false,
      at: '2026-11-22T08:49:00.000Z',
      missing: ['DeviceEligible', 'SessionIsNotRemote'],
    })
    expect(helloDecision(log([362, { ...yes, ADFSPrtPresent: 'No ', ADFSRaReady: 'Not Tested', RATemplateReady: 'No ( 1 : StateNoPolicy )' }]))?.missing).toEqual(['AdfsPrtPresent'])
    expect(helloDecision(log([300]))).toBeNull()
  })
})

describe('webSignInArrival', () => {
  it('is the oldest record that turns it on', () => {
    const set = { Message1: 'EnableWebSignIn', Message2: 'Authentication', HexInt1: '0x1' }
    expect(webSignInArrival(log([813, set], [814, { Message1: 'EnableWebSignIn' }], [813, { ...set, HexInt1: '0x0' }], [813, { ...set, Message1: 'AllowTelemetry' }]))).toBe('2026-11-22T08:49:00.000Z')
    expect(webSignInArrival(log([813, { ...set, HexInt1: '1' }]))).toBe('2026-11-22T08:50:00.000Z')
    expect(webSignInArrival(log([813, { ...set, HexInt1: '0x10' }]))).toBeNull()
    expect(webSignInArrival([])).toBeNull()
  })
})

describe('profileAnswer', () => {
  const named = (name: string) => ({ Message1: `{"errorMessage":"${name}"}` })

  it.each<[string, Entry[], string | null]>([
    ['the name that the service sends', [[709, named('ZtdDeviceIsNotRegistered')]], 'not-registered'],
    ['the same name under any number', [[824, { ServerErrorMessage: 'ztddevicehasnoassignedprofile' }]], 'none-assigned'],
    ['the name before anything else', [[171], [164], [707, named('ZtdDeviceIsNotRegistered')]], 'not-registered'],
    ['no number without its name', [[807], [809], [815]], null],
    ['an empty profile', [[164], [704]], 'none-assigned'],
    ['a failed attestation before a received profile', [[171], [161]], 'attestation-failed'],
    ['a received profile before what came later', [[163], [164], [161]], 'received'],
    ['a received profile after a refusal', [[161], [709, named('ZtdDeviceIsNotRegistered')], [171]], 'received'],
    ['a refusal after a received profile', [[709, named('ZtdDeviceIsNotRegistered')], [161]], 'not-registered'],
    ['provisioned before asked', [[164], [163]], 'not-needed'],
    ['asked before offline', [[165], [164]], 'nothing-returned'],
    ['offline', [[167]], 'no-internet'],
    ['nothing', [[100]], null],
  ])('tells %s', (_name, records, outcome) => {
    expect(profileAnswer(log(...records))?.outcome ?? null).toBe(outcome)
  })

  it('has the time of what it tells', () => {
    expect(profileAnswer(log([165], [164], [164]))).toEqual({ outcome: 'nothing-returned', at: '2026-11-22T08:49:00.000Z' })
  })
})

describe('deviceEnrollmentFailure', () => {
  it('is the newest failed step, until one is completed', () => {
    const failed = { State: 'AADEnroll', HRESULT: '0x801C03EA' }
    expect(deviceEnrollmentFailure(log([180, failed], [181, { State: 'AADConfigure' }]))).toEqual({ step: 'AADEnroll', code: '0x801c03ea', at: '2026-11-22T08:50:00.000Z' })
    expect(deviceEnrollmentFailure(log([181, { State: 'AADEnroll' }], [180, failed]))).toBeNull()
    expect(deviceEnrollmentFailure(log([180, { State: '3' }]))).toMatchObject({ step: '', code: '' })
    expect(deviceEnrollmentFailure([])).toBeNull()
  })
})

describe('setupPages', () => {
  it('knows how the status page ended and when the page of Windows Hello came', () => {
    const end = (name: string) => ({ Name: `CommercialOOBE_ESPProgress_${name}`, Value: '{"errorCode":0}' })
    const routine = { Name: 'CommercialOOBE_BootstrapStatusCategory_SubcategoryProcessing_Started', Value: '{"message":"Starting subcategory DeviceSetup.RebootCoalescing..."}' }
    expect(setupPages(log([62407, routine], [62404, { CXID: 'AADHello' }], [62407, end('Timeout')], [62407, end('Page_Exiting')]))).toEqual({
      espEnd: { how: 'timed-out', at: '2026-11-22T08:48:00.000Z' },
      helloShownAt: '2026-11-22T08:49:00.000Z',
    })
    expect(setupPages(log([62407, routine], [62404, { CXID: 'Other' }]))).toEqual({ espEnd: null, helloShownAt: null })
  })
})
