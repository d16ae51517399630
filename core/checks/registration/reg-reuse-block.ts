import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/reg-reuse-block.ts'

/** With TPM attestation a device enrolls once; what is left of that run refuses the next one (0x80180014). */
export default defineCheck({
  id: 'reg-reuse-block',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: { ...levels(['pre-provisioning', 'self-deploying'], 'required'), 'user-driven': 'recommended' },
  needs: [],
  uses: ['tenant.intuneDevices', 'tenant.autopilotDevice', 'tenant.lastIntuneContact'],
  evaluate(_facts, { scenario, overlays }, maybe, say): Finding {
    if (overlays.includes('stuck')) return notApplicable(say.stuckItself)
    const devices = maybe['tenant.intuneDevices']
    const record = maybe['tenant.autopilotDevice']
    const refuse = scenario === 'user-driven' ? warn : fail
    const state = record.status === 'known' ? (record.value?.enrollmentState ?? '') : ''
    const seen: Observation[] = []
    if (devices.status === 'known') {
      seen.push({ fact: 'tenant.intuneDevices', observed: devices.value === 0 ? say.none : String(devices.value), expected: say.none })
    }
    const contact = maybe['tenant.lastIntuneContact']
    // The day is what tells a leftover from a device that somebody works with.
    if (contact.status === 'known' && contact.value !== null) seen.push({ fact: 'tenant.lastIntuneContact', observed: contact.value.slice(0, 10) })
    if (state.toLowerCase() === 'blocked') {
      return refuse([...seen, { fact: 'tenant.autopilotDevice', label: say.enrollmentState, observed: say.blocked, expected: say.notBlocked }], remedy(say.unblock, 'intune-admin', 'reset'))
    }
    if (devices.status === 'known' && devices.value > 0) return refuse(seen, remedy(say.deleteOld, 'intune-admin', 'reset'))
    if (devices.status === 'unavailable') return cannotTell('tenant.intuneDevices')
    return record.status === 'unavailable' ? cannotTell('tenant.autopilotDevice', seen) : pass(seen)
  },
})
