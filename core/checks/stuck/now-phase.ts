import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { setupPhase } from './setup-phase.ts'
import { words } from './words/now-phase.ts'

/** Says how far setup has come. The enrollment status page tells most, then the MDM enrollment, then the join. Device preparation has a page of its own. */
export default defineCheck({
  id: 'now-phase',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/troubleshoot/mem/intune/device-enrollment/understand-troubleshoot-esp',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['stuck'],
  needs: ['device.espStatus'],
  uses: ['device.entraJoined', 'device.mdmEnrollment', 'device.preparationRun', 'device.setupTimes'],
  evaluate({ 'device.espStatus': status }, { scenario }, maybe, say): Finding {
    const run = maybe['device.preparationRun']
    const times = maybe['device.setupTimes']
    const enrolled = times.status === 'known' ? times.value.enrollment : null
    const since: Observation[] = enrolled === null ? [] : [{ fact: 'device.setupTimes', label: say.mdmEnrollment, observed: enrolled }]
    if (scenario === 'device-preparation' && run.status === 'known' && run.value !== null) {
      return pass([{ fact: 'device.preparationRun', observed: say.preparation[run.value.phase], label: say.phase }, ...since])
    }
    const joined = maybe['device.entraJoined']
    const mdm = maybe['device.mdmEnrollment']
    const phase = setupPhase(status, joined, mdm)
    if (phase === null) return cannotTell(joined.status === 'unavailable' ? 'device.entraJoined' : 'device.mdmEnrollment')
    return pass([{ fact: 'device.espStatus', observed: say.phases[phase], label: say.phase }, ...since])
  },
})
