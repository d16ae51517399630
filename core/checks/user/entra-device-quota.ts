import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/entra-device-quota.ts'

/** Near the limit from this share of it on: our own number. */
const nearly = 0.9

/** Joined and registered devices count, hybrid joined ones do not. */
export default defineCheck({
  id: 'entra-device-quota',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/devices/manage-device-identities',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning', 'device-preparation', 'existing-devices'], 'required'),
  needs: ['tenant.deviceQuota'],
  uses: ['user.devices'],
  evaluate({ 'tenant.deviceQuota': quota }, _context, maybe, say): Finding {
    const limit: Observation = { fact: 'tenant.deviceQuota', observed: quota === null ? say.noLimit : String(quota) }
    if (quota === null) return pass([limit])
    if (quota === 0) return fail([{ ...limit, expected: say.atLeastOne }], remedy(say.makeRoom, 'identity-admin'))
    const devices = maybe['user.devices']
    if (devices.status === 'unavailable') return cannotTell('user.devices', [limit])
    const seen: Observation[] = [{ fact: 'user.devices', observed: String(devices.value), expected: say.fewerThan(quota) }, limit]
    if (devices.value >= quota) return fail(seen, remedy(say.makeRoom, 'identity-admin'))
    if (devices.value < quota * nearly) return pass(seen)
    return warn([{ fact: 'user.devices', observed: String(devices.value), expected: say.fewerThan(Math.ceil(quota * nearly)), ownThreshold: true }, limit], remedy(say.makeRoom, 'identity-admin'))
  },
})
