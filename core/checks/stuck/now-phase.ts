import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, type Finding } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { phaseNames, setupPhase } from './setup-phase.ts'

/** Says how far setup has come. The enrollment status page tells most, then the MDM enrollment, then the join. */
export default defineCheck({
  id: 'now-phase',
  area: 'stuck',
  topic: 'Phase of setup',
  title: { pass: 'Phase of setup is known', fail: 'Phase of setup is not known' },
  why: 'The phase tells which of the many causes can be the one: a device that never joined has no trouble with apps.',
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  uses: ['device.entraJoined', 'device.mdmEnrollment'],
  evaluate({ 'device.espStatus': status }, _context, maybe): Finding {
    const joined = maybe['device.entraJoined']
    const mdm = maybe['device.mdmEnrollment']
    const phase = setupPhase(status, joined, mdm)
    if (phase === null) return cannotTell(joined.status === 'unavailable' ? 'device.entraJoined' : 'device.mdmEnrollment')
    return pass([{ fact: 'device.espStatus', observed: phaseNames[phase], label: 'Phase' }])
  },
})
