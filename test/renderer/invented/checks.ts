import type { Area } from '../../../core/engine/define-check.ts'
import type { Level, Verdict } from '../../../core/engine/verdict.ts'
import type { UnavailableReason } from '../../../core/facts/fact.ts'
import type { CheckResult, ReportEvidence } from '../../../core/report/report.ts'

const readAt = '2026-11-23T08:58:12Z'

/** An invented evidence row. */
export function evidence(label: string, observed: string, expected: string | null, more: Partial<ReportEvidence> = {}): ReportEvidence {
  return {
    fact: 'device.osBuild',
    label,
    observed,
    expected,
    source: 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
    observedAt: readAt,
    privacy: 'open',
    ownThreshold: false,
    ...more,
  }
}

/** An invented result; give what a test is about. */
export function aCheck(id: string, verdict: Verdict, title: string, more: Partial<CheckResult> = {}): CheckResult {
  const needsHand = verdict === 'blocked' || verdict === 'at-risk' || verdict === 'manual'
  return {
    id,
    area: 'windows' satisfies Area,
    verdict,
    level: 'required' satisfies Level,
    topic: title,
    title,
    why: 'Setup stops at this point and shows an error that names no cause.',
    evidence: verdict === 'unknown' || verdict === 'not-applicable' ? [] : [evidence('Windows build', '26200', 'at least 22621')],
    remedy: needsHand
      ? {
          summary: 'Assign the setting to the device group.',
          steps: ['Open the profile in the Intune admin center.', 'Add the device group to the assignments.', 'Wait for the device to sync, then scan again.'],
          role: 'intune-admin',
          restart: 'none',
        }
      : null,
    reason: verdict === 'unknown' ? unread('needs-elevation') : null,
    notApplicableBecause: verdict === 'not-applicable' ? 'This scenario does not need it.' : null,
    follows: null,
    followsBecause: null,
    docs: 'https://learn.microsoft.com/autopilot/requirements',
    confidence: 'vendor',
    ...more,
  }
}

export function unread(code: UnavailableReason, detail = 'The item answered with access denied.'): CheckResult['reason'] {
  const actions: { readonly [K in UnavailableReason]?: string } = {
    'needs-elevation': 'Run the collector as administrator.',
    'timed-out': 'Scan again; if it happens twice, restart the device first.',
    'needs-permission': 'Ask an administrator to grant the named permission.',
  }
  return { fact: 'device.tpmPresent', code, detail, action: actions[code] ?? 'Scan again.' }
}

const readyTitles: readonly (readonly [string, string, string])[] = [
  ['os-edition', 'The Windows edition can enroll', 'Professional'],
  ['os-build', 'The Windows build supports this scenario', '26200.7171'],
  ['os-lifecycle', 'This Windows release still gets updates', '25H2'],
  ['os-clean-state', 'Windows has not been set up yet', 'No user profiles'],
  ['hw-minimum', 'The hardware meets the Windows 11 minimum', '16 GB memory, 512 GB disk'],
  ['tpm-present', 'TPM 2.0 is present and ready', '2.0'],
  ['secure-boot', 'Secure Boot is on', 'On'],
  ['hw-power', 'The device runs on mains power', 'AC, 84 %'],
  ['net-endpoints', 'Every required host can be reached', '21 of 21'],
  ['net-tls-inspection', 'Nobody inspects the connections', 'Microsoft issuers only'],
  ['net-clock-skew', 'The clock is right', '3 seconds off'],
  ['hash-readable', 'The hardware hash is complete', '4,000 characters'],
  ['reg-exists', 'The device is registered once', '1 record'],
  ['reg-other-tenant', 'No other tenant claims the device', 'None'],
  ['prof-assigned', 'A deployment profile is assigned and in sync', 'Fabrikam user-driven'],
  ['user-license', 'The user has an Intune license', 'Intune Plan 1'],
  ['user-mdm-scope', 'The user is inside the MDM user scope', 'All'],
  ['tap-exists-usable', 'A usable Temporary Access Pass exists', 'Usable until 16:30'],
  ['tap-multi-use', 'The pass survives a restart', 'Multi-use'],
  ['esp-timeout', 'The enrollment status page leaves enough time', '60 minutes'],
  ['ca-device-code', 'Conditional Access does not get in the way', '2 policies'],
]

const skippedTitles: readonly (readonly [string, string])[] = [
  ['hyb-connector', 'Intune Connector for Active Directory'],
  ['fido2-key', 'FIDO2 security key'],
  ['vm-shape', 'Shape of the Hyper-V VM'],
  ['stuck-phase', 'Phase of a stuck enrollment'],
]

export const readyChecks: readonly CheckResult[] = readyTitles.map(([id, title, observed]) =>
  aCheck(id, 'ready', title, { evidence: [evidence('Seen', observed, null)] }),
)

export const skippedChecks: readonly CheckResult[] = skippedTitles.map(([id, title]) => aCheck(id, 'not-applicable', title))

export const blockedChecks: readonly CheckResult[] = [
  aCheck('tap-web-sign-in', 'blocked', 'Web sign-in does not reach the device before the first lock screen', {
    area: 'tap',
    why: 'After setup the lock screen asks for a password. Somebody who only has a Temporary Access Pass needs web sign-in there, and this policy arrives too late or not at all.',
    evidence: [
      evidence('Web sign-in policy', 'Assigned to users only', 'Assigned to the device', { fact: 'tenant.webSignIn', source: 'GET /deviceManagement/configurationPolicies' }),
      evidence('Web sign-in policy on the device', 'Not set', '1', { fact: 'device.webSignIn', source: 'HKLM\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\Authentication' }),
    ],
    remedy: {
      summary: 'Assign the web sign-in policy to the device group.',
      steps: [
        'Open the Intune admin center, Devices, Configuration, and the policy with Enable Web Sign In.',
        'Add the group "Autopilot - Laptops" to its assignments.',
        'Scan again after a minute.',
      ],
      role: 'intune-admin',
      restart: 'none',
    },
  }),
]

export const riskChecks: readonly CheckResult[] = [
  aCheck('tap-lifetime-fit', 'at-risk', 'The pass may expire before setup ends', {
    level: 'recommended',
    confidence: 'own-threshold',
    evidence: [evidence('Minutes left', '55', 'at least 90', { ownThreshold: true, source: 'GET /users/{id}/authentication/temporaryAccessPassMethods' })],
    remedy: {
      summary: 'Create a pass that lasts longer.',
      steps: ['Open the user in the Entra admin center, Authentication methods.', 'Delete the pass and add one of at least 90 minutes.'],
      role: 'identity-admin',
      restart: 'none',
    },
  }),
  aCheck('os-min-web-sign-in', 'at-risk', 'This Windows is too old for web sign-in after setup', {
    evidence: [evidence('Windows build', '19042.631', 'at least 22631')],
    remedy: {
      summary: 'Install Windows 11 23H2 or later.',
      steps: ['Reinstall the device from current media.', 'Collect evidence again and scan.'],
      role: 'technician',
      restart: 'reset',
    },
  }),
]

export const manualChecks: readonly CheckResult[] = [
  aCheck('reg-assigned-user', 'manual', 'The person at the device has the pass at hand', { level: 'informational', evidence: [] }),
]

export const unreadChecks: readonly CheckResult[] = [
  aCheck('tpm-attestation', 'unknown', 'TPM attestation could not be checked', { reason: unread('needs-elevation', 'Reading the TPM needs an administrator.') }),
  aCheck('secure-boot-ca', 'unknown', 'Secure Boot certificates could not be checked', { reason: unread('needs-elevation', 'Reading firmware variables needs an administrator.') }),
  aCheck('net-proxy', 'unknown', 'The proxy could not be checked', { reason: unread('timed-out', 'The probe did not answer within 20 seconds.') }),
  aCheck('ca-policies', 'unknown', 'Conditional Access could not be checked', { reason: unread('needs-permission', 'The account lacks Policy.Read.All.') }),
]
