import type { EspStatus, RecordedFailure } from '../../../core/facts/stuck.ts'
import type { CaseDevice, CaseInput } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

/**
 * Whether a case describes a device whose enrollment has begun: it shows the status page, an event, an error or a
 * restart of setup, a join, what is on the screen, or how a sign-in ended. Such a case is judged with the overlay `stuck`, named or not.
 */
export function showsEnrollment({ device, screen, signIn }: CaseInput): boolean {
  if (screen !== undefined || signIn !== undefined) return true
  if (device === undefined) return false
  const { esp, events, mdm, dsreg, restartDuringDeviceSetup } = device
  const joined = dsreg?.AzureAdJoined === true || dsreg?.DomainJoined === true || dsreg?.WorkplaceJoined === true
  return (
    esp !== undefined ||
    (events?.length ?? 0) > 0 ||
    mdm?.lastError !== undefined ||
    restartDuringDeviceSetup === true ||
    joined ||
    device.screen !== undefined
  )
}

/** What a case states about a running enrollment, as fact values. */
export function stuckValues({ esp, events, mdm, dsreg }: CaseDevice): StatedValues {
  const uris = events?.flatMap((each) => (each.ch === 'DM' && each.id === 2800 && each.uri !== undefined ? [each.uri] : [])) ?? []
  return {
    'device.espStatus': espStatus(esp?.phase),
    'device.espSettings':
      esp?.SkipUserStatusPage === undefined && esp?.SkipDeviceStatusPage === undefined
        ? undefined
        : { skipDevicePage: (esp.SkipDeviceStatusPage ?? 0) !== 0, skipUserPage: (esp.SkipUserStatusPage ?? 0) !== 0, timeoutMinutes: null },
    'device.espProviders': esp?.providers?.map((each) => ({
      name: each.name,
      part: each.installationState === undefined ? ('setup' as const) : ('preparation' as const),
      scope: esp.phase === 'accountSetup' ? ('user' as const) : ('device' as const),
      installationState: each.installationState ?? null,
      listCreated: each.trackingPoliciesCreated === undefined ? null : each.trackingPoliciesCreated === 1,
    })),
    'device.espApps': esp?.apps?.map((each) => ({
      name: each.name,
      scope: esp.phase === 'accountSetup' ? ('user' as const) : ('device' as const),
      state: each.state,
      minutes: each.minutes ?? null,
    })),
    'device.espMinutes': esp?.dwellMinutes,
    'device.refreshToken': dsreg?.AzureAdPrt === undefined ? undefined : { present: dsreg.AzureAdPrt, error: null },
    'device.helloSet': dsreg?.NgcSet,
    'device.mdmFailure': mdm?.lastError === undefined ? failure(events, 'DM', [71, 76, 52]) : { code: mdm.lastError.toLowerCase(), at: null },
    'device.joinFailure': failure(events, 'UDR', [204, 304, 305]),
    'device.signInFailure': failure(events, 'AAD', [1081, 1098]),
    'device.helloFailure': failure(events, 'HFB', [6045, 7045]),
    'device.restartUris': uris.length === 0 ? undefined : uris,
  }
}

const running = { state: 'in-progress', steps: [] } as const
const done = { state: 'succeeded', steps: [] } as const
const ahead = { state: 'not-started', steps: [] } as const

/** A stated phase is the one that runs; those before it are done. */
function espStatus(phase: string | undefined): EspStatus | undefined {
  switch (phase) {
    case 'devicePreparation':
      return { devicePreparation: running, deviceSetup: ahead, accountSetup: ahead }
    case 'deviceSetup':
      return { devicePreparation: done, deviceSetup: running, accountSetup: ahead }
    case 'accountSetup':
      return { devicePreparation: done, deviceSetup: done, accountSetup: running }
    default:
      return undefined
  }
}

/** Events come newest first. */
function failure(events: CaseDevice['events'], channel: string, ids: readonly number[]): RecordedFailure | undefined {
  const found = events?.find((each) => each.ch === channel && ids.includes(each.id) && each.code !== undefined)
  if (found?.code === undefined) return undefined
  return { code: found.code.startsWith('AADSTS') ? found.code : found.code.toLowerCase(), at: null }
}
