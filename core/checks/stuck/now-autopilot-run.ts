import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { hasFailed, isEarlier, partInWords, reasonInWords, runEnrollmentWords } from './intune-words.ts'
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
  evaluate({ 'tenant.autopilotEvents': runs }, { now }, maybe, say): Finding {
    const [run] = runs
    if (run === undefined) return cannotTell('tenant.autopilotEvents')
    const seen = (label: string, observed: string): readonly Observation[] => (observed === '' ? [] : [{ fact: 'tenant.autopilotEvents', label, observed }])
    const earlier = isEarlier(run.at, maybe['device.setupTimes'], now)
    const evidence = [
      ...seen(earlier ? 'Earlier run' : 'Run', run.at ?? 'Without a time'),
      ...seen('Enrollment', runEnrollmentWords[run.enrollment]),
      ...seen('Deployment', partInWords(run.deployment)),
      ...seen('Device setup', partInWords(run.deviceSetup)),
      ...seen('Account setup', partInWords(run.accountSetup)),
      ...seen('Reason', reasonInWords(run.failure)),
    ]
    return hasFailed(run) && !earlier ? warn(evidence, remedy(say.compare, 'intune-admin')) : pass(evidence)
  },
})
