import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { words } from './words/dev-cached-profile.ts'

/**
 * A blank cache is normal on every PC that was online in OOBE before a profile was assigned, and on PCs that never
 * met Intune: it says nothing about registration. A Cloud PC never has a profile.
 */
export default defineCheck({
  id: 'dev-cached-profile',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  needs: [],
  uses: ['device.profileCache', 'device.virtualMachine'],
  evaluate(_facts, _context, maybe, say): Finding {
    const machine = maybe['device.virtualMachine']
    if (machine.status === 'known' && machine.value === 'cloud-pc') return notApplicable(say.cloudPc)
    const cache = maybe['device.profileCache']
    if (cache.status === 'unavailable') return cannotTell('device.profileCache')
    const evidence: Observation[] = [{ fact: 'device.profileCache', observed: say.cache[cache.value] }]
    return machine.status === 'unavailable' ? cannotTell('device.virtualMachine', evidence) : pass(evidence)
  },
})
