import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { hasFailed, isEarlier, partInWords, reasonInWords } from './intune-words.ts'
import { intuneEvents } from './words/intune-events.ts'
import { words } from './words/now-autopilot-run.ts'

/**
 * The newest run among the events of the tenant (deviceManagementAutopilotEvent). The collection is not complete and has
 * no documented order, so a run in it is evidence, and a missing one says nothing.
 */
export default defineCheck({
  id: 'now-autopilot-run',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  overlays: ['stuck'],
  needs: ['tenant.autopilotEvents'],
  uses: ['device.setupTimes'],
  evaluate({ 'tenant.autopilotEvents': runs }, { now, language }, maybe, say): Finding {
    const [run] = runs
    if (run === undefined) return cannotTell('tenant.autopilotEvents')
    const shared = intuneEvents[language]
    const seen = (label: string, observed: string): readonly Observation[] => (observed === '' ? [] : [{ fact: 'tenant.autopilotEvents', label, observed }])
    const earlier = isEarlier(run.at, maybe['device.setupTimes'], now)
    const evidence = [
      ...seen(earlier ? say.earlierRun : say.run, run.at ?? shared.withoutTime),
      ...seen(say.enrollment, shared.enrollments[run.enrollment]),
      ...seen(say.deployment, partInWords(run.deployment, language)),
      ...seen(say.deviceSetup, partInWords(run.deviceSetup, language)),
      ...seen(say.accountSetup, partInWords(run.accountSetup, language)),
      ...seen(shared.reason, reasonInWords(run.failure, language)),
    ]
    return hasFailed(run) && !earlier ? warn(evidence, remedy(say.compare, 'intune-admin')) : pass(evidence)
  },
})
