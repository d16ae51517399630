import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/dpa-state.ts'

/** Nobody documents how Windows or Microsoft Graph show an association, so this is often not known. */
export default defineCheck({
  id: 'dpa-state',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/overview',
  confidence: 'vendor',
  levels: levels(['device-association'], 'required'),
  needs: [],
  uses: ['device.associated', 'tenant.devicePreparationPolicy'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const associated = maybe['device.associated']
    const policy = maybe['tenant.devicePreparationPolicy']
    if (associated.status === 'unavailable') return cannotTell('device.associated')
    const seen: Observation[] = [{ fact: 'device.associated', observed: associated.value ? yes : no, expected: yes }]
    if (!associated.value) return fail(seen, remedy(say.associate, 'intune-admin'))
    if (policy.status === 'unavailable') return cannotTell('tenant.devicePreparationPolicy', seen)
    const row: Observation = { fact: 'tenant.devicePreparationPolicy', observed: policy.value ? yes : no, expected: yes }
    // A policy that is assigned to the device itself is not visible here.
    return policy.value ? pass([...seen, row]) : warn([...seen, row], remedy(say.associate, 'intune-admin'))
  },
})
