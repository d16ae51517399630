import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, notApplicable, pass, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/reg-deregister-order.ts'

/** The order of learn.microsoft.com/autopilot/autopilot-motherboard-replacement, 2025-08-13, for this device. */
export default defineCheck({
  id: 'reg-deregister-order',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'informational'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.intuneDevices'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const devices = maybe['tenant.intuneDevices']
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords')
    if (devices.status === 'unavailable') return cannotTell('tenant.intuneDevices')
    const inIntune = devices.value > 0
    if (records.value === 0 && !inIntune) return notApplicable('The tenant knows nothing of this device, so there is nothing to take out.')
    const registered: readonly string[] = ['unassign its user', 'delete the Windows Autopilot device', 'select Sync']
    const steps = [
      ...(inIntune ? ['delete the Intune device'] : []),
      ...(records.value > 0 ? registered : []),
      ...(scenario === 'user-driven-hybrid' ? ['delete the computer object of Active Directory'] : []),
      'leave the Entra device object alone',
    ]
    const evidence: Observation[] = steps.map((step, index) => ({
      fact: step.includes('Intune') ? 'tenant.intuneDevices' : 'tenant.autopilotRecords',
      label: `Step ${String(index + 1)}`,
      observed: step.charAt(0).toUpperCase() + step.slice(1),
    }))
    return pass(evidence)
  },
})
