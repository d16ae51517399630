import type { BenchRow } from '../../../core/ipc/bench.ts'
import type { BenchChange } from '../../../core/ipc/bench-change.ts'

/** A change that names every device. */
export const wholeBench = (rows: readonly BenchRow[]): BenchChange => ({ rows, ids: rows.map(({ id }) => id) })

/** An invented, judged row. */
export function aRow(id: string, more: Partial<BenchRow> = {}): BenchRow {
  return {
    id,
    label: id,
    source: 'demo',
    name: id.toUpperCase(),
    serialNumber: 'FBK10001',
    model: 'Latero 14',
    scenario: 'user-driven',
    overlays: ['tap'],
    user: 'avery.lane@fabrikam.example',
    state: 'judged',
    progress: null,
    overall: 'ready',
    headline: 'Ready for user-driven: nothing blocks enrollment, and every check could be made.',
    firstFix: null,
    error: null,
    scannedAt: '2026-11-23T09:00:40Z',
    collectedAt: '2026-11-23T08:40:00Z',
    profilePending: false,
    wait: null,
    ...more,
  }
}

const fix = (checkId: string, title: string, summary: string): BenchRow['firstFix'] => ({ checkId, title, summary })
const blocked = (more: Partial<BenchRow>): Partial<BenchRow> => ({
  overall: 'blocked',
  headline: 'Not ready for user-driven: 1 thing blocks enrollment.',
  ...more,
})

/** Twelve rows as the demo has them. */
export const twelveRows: readonly BenchRow[] = [
  aRow('ready-laptop', { name: 'FBK-LAPTOP-01' }),
  aRow('seed-story', blocked({ name: 'VM-SEED', serialNumber: '1204-5518-7730-2946-0087-3315-62', model: 'Virtual Machine', overlays: ['tap', 'hyper-v-vm'], user: 'blake.moreno@fabrikam.example', firstFix: fix('tap-web-sign-in', 'Web sign-in does not reach the device before the first lock screen', 'Assign the web sign-in policy to the device group.') })),
  aRow('one-time-pass', blocked({ name: 'FBK-LAPTOP-03', serialNumber: 'FBK10003', user: 'casey.ito@fabrikam.example', firstFix: fix('tap-one-time-trap', 'The one-time pass will be used up by a restart', 'Create a pass that can be used more than once.') })),
  aRow('short-pass', { name: 'FBK-LAPTOP-04', serialNumber: 'FBK10004', overall: 'at-risk', headline: 'At risk for user-driven: 1 thing puts it at risk.', user: 'drew.santos@fabrikam.example', firstFix: fix('tap-lifetime-fit', 'The pass may expire before setup ends', 'Create a pass that lasts longer.') }),
  aRow('not-registered', blocked({ name: 'FBK-LAPTOP-05', serialNumber: 'FBK10005', overlays: [], user: 'emery.walsh@fabrikam.example', firstFix: fix('reg-exists', 'The device is not registered for Windows Autopilot', 'Register the hardware hash of the device.') })),
  aRow('other-tenant', blocked({ name: 'FBK-LAPTOP-06', serialNumber: 'FBK10006', overlays: [], user: null, firstFix: fix('reg-other-tenant', 'Another tenant claims the device', 'Ask the other organization to delete its record.') })),
  aRow('profile-pending', { name: 'FBK-LAPTOP-07', serialNumber: 'FBK10007', overall: 'at-risk', headline: 'At risk for user-driven: 1 thing puts it at risk.', overlays: [], firstFix: fix('prof-assigned', 'The profile assignment is not finished', 'Wait until the profile status says assigned.') }),
  aRow('self-deploying-vm', blocked({ name: 'VM-KIOSK-02', serialNumber: '2051-7734-1188-6402-9925-4417-03', model: 'Virtual Machine', scenario: 'self-deploying', overlays: ['hyper-v-vm'], user: null, firstFix: fix('tpm-not-virtual', 'A virtual TPM cannot attest', 'Use physical hardware for self-deploying.') })),
  aRow('tpm-12', blocked({ name: 'FBK-OLD-09', serialNumber: 'FBK10009', scenario: 'pre-provisioning', overlays: [], firstFix: fix('tpm-present', 'TPM 2.0 is missing or not ready', 'Turn on the TPM 2.0 in the firmware setup.') })),
  aRow('disabled-object', { name: 'FBK-LAPTOP-10', serialNumber: 'FBK10010', overall: 'at-risk', headline: 'At risk for user-driven: 1 thing puts it at risk.', overlays: [], firstFix: fix('reg-entra-object', 'The Entra device object is disabled', 'Enable the device object in the Entra admin center.') }),
  aRow('expired-pass', blocked({ name: 'FBK-LAPTOP-11', serialNumber: 'FBK10011', user: 'jules.brandt@fabrikam.example', firstFix: fix('net-clock-skew', 'The clock of the device is wrong', 'Set date and time, then restart setup.') })),
  aRow('unreadable', { name: null, serialNumber: null, model: null, user: null, overall: 'cannot-tell', headline: "Can't tell yet for user-driven: 21 could not be checked." }),
]

/** The same bench while it is scanned, with one evidence file that failed. */
export const scanningRows: readonly BenchRow[] = twelveRows.map((row, index): BenchRow => {
  if (index < 4) return row
  const fresh = { ...row, overall: null, headline: null, firstFix: null, scannedAt: null }
  if (index === 4) return { ...fresh, source: 'evidence', label: 'FBK10005.preflight.json', state: 'failed', error: 'FBK10005.preflight.json ends in the middle of the item registry.current-version; collect it again.' }
  if (index < 8) return { ...fresh, state: 'scanning', progress: { done: 4 * index - 10, total: 24, text: 'Microsoft Graph: deployment profile' } }
  return { ...fresh, state: 'waiting' }
})
