import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const makeRoom: Remedy = {
  summary: 'Make room for one more device of the user in Entra.',
  steps: [
    'Open the user in the Entra admin center and look at the list of devices.',
    'Disable devices that nobody uses any more, and delete them after a while.',
    'Leave devices alone whose name is a serial number: those are registered with Windows Autopilot.',
    'Where all are in use, raise the maximum number of devices per user in the device settings.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

/** Near the limit from this share of it on: our own number. */
const nearly = 0.9

/** Joined and registered devices count, hybrid joined ones do not. */
export default defineCheck({
  id: 'entra-device-quota',
  area: 'user',
  topic: 'Device limit of Entra',
  title: { pass: 'User may have one more device', fail: 'User is at or near the device limit of Entra' },
  why: 'A user who has as many devices as the tenant allows cannot join another one: the join stops with 0x801C000E.',
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation', 'existing-devices'], 'required'),
  needs: ['tenant.deviceQuota'],
  uses: ['user.devices'],
  evaluate({ 'tenant.deviceQuota': quota }, _context, maybe): Finding {
    const limit: Observation = { fact: 'tenant.deviceQuota', observed: quota === null ? 'No limit' : String(quota) }
    if (quota === null) return pass([limit])
    if (quota === 0) return fail([{ ...limit, expected: 'At least 1' }], makeRoom)
    const devices = maybe['user.devices']
    if (devices.status === 'unavailable') return cannotTell('user.devices', [limit])
    const seen: Observation[] = [{ fact: 'user.devices', observed: String(devices.value), expected: `Fewer than ${String(quota)}` }, limit]
    if (devices.value >= quota) return fail(seen, makeRoom)
    if (devices.value < quota * nearly) return pass(seen)
    return warn([{ fact: 'user.devices', observed: String(devices.value), expected: `Fewer than ${String(Math.ceil(quota * nearly))}`, ownThreshold: true }, limit], makeRoom)
  },
})
