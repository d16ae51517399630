import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { hasFailed, isEarlier, partInWords, reasonInWords, runEnrollmentWords } from './intune-words.ts'

const compare: Remedy = {
  summary: 'Start with the part that Intune says has failed.',
  steps: [
    'In the Microsoft Intune admin center, go to Devices > Monitor > Windows Autopilot deployment status, and open the run of this device.',
    'Compare the part that failed with what the device itself says above.',
    'Fix what both name first.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * The newest run among the events of the tenant (deviceManagementAutopilotEvent). The collection is not complete and has
 * no documented order, so a run in it is evidence, and a missing one says nothing.
 */
export default defineCheck({
  id: 'now-autopilot-run',
  area: 'stuck',
  topic: 'Windows Autopilot run in Intune',
  title: { pass: 'Intune has recorded a Windows Autopilot run', fail: 'Intune has recorded a failed Windows Autopilot run' },
  why: 'The service sees each part of the run from its side; where it stops tells which of two stories is the true one.',
  docs: 'https://learn.microsoft.com/graph/api/resources/intune-troubleshooting-devicemanagementautopilotevent',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'informational'),
  overlays: ['stuck'],
  needs: ['tenant.autopilotEvents'],
  uses: ['device.setupTimes'],
  evaluate({ 'tenant.autopilotEvents': runs }, { now }, maybe): Finding {
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
    return hasFailed(run) && !earlier ? warn(evidence, compare) : pass(evidence)
  },
})
