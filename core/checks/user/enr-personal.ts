import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/enr-personal.ts'

/**
 * A profile on the disk does not make a device a corporate one; only its registration does. `dpp-personal-block` asks the
 * same for device preparation, where an identifier or an association counts as well.
 */
export default defineCheck({
  id: 'enr-personal',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/restrictions',
  confidence: 'vendor',
  levels: levels(['existing-devices'], 'required'),
  needs: [],
  uses: ['tenant.userRestrictions', 'tenant.autopilotRecords'],
  evaluate(_facts, _context, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const restrictions = maybe['tenant.userRestrictions']
    const seen: Observation[] = []
    if (records.status === 'known') {
      seen.push({ fact: 'tenant.autopilotRecords', observed: records.value === 0 ? say.notRegistered : say.registered })
      if (records.value > 0) return pass(seen)
    }
    if (restrictions.status === 'unavailable') return cannotTell('tenant.userRestrictions', seen)
    if (restrictions.value.length === 0) return cannotTell('tenant.userRestrictions', seen)
    for (const each of restrictions.value) {
      seen.push({
        fact: 'tenant.userRestrictions',
        label: each.name === '' ? say.unnamedRestriction : say.restriction(each.name),
        observed: each.personalBlocked ? say.personalBlocked : say.personalAllowed,
        expected: say.personalAllowed,
      })
    }
    const blocking = restrictions.value.filter(({ personalBlocked }) => personalBlocked).length
    if (blocking === 0) return pass(seen)
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords', seen)
    return blocking === restrictions.value.length ? fail(seen, remedy(say.makeCorporate, 'intune-admin')) : warn(seen, remedy(say.makeCorporate, 'intune-admin'))
  },
})
