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
  evaluate(_facts, { scenario }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const devices = maybe['tenant.intuneDevices']
    if (records.status === 'unavailable') return cannotTell('tenant.autopilotRecords')
    if (devices.status === 'unavailable') return cannotTell('tenant.intuneDevices')
    const inIntune = devices.value > 0
    if (records.value === 0 && !inIntune) return notApplicable(say.unknownDevice)
    const steps: readonly (readonly [fact: 'tenant.intuneDevices' | 'tenant.autopilotRecords', step: string])[] = [
      ...(inIntune ? [['tenant.intuneDevices', say.deleteIntuneDevice] as const] : []),
      ...(records.value > 0 ? [say.unassignUser, say.deleteRecord, say.sync].map((step) => ['tenant.autopilotRecords', step] as const) : []),
      ...(scenario === 'user-driven-hybrid' ? [['tenant.autopilotRecords', say.deleteComputerObject] as const] : []),
      ['tenant.autopilotRecords', say.leaveEntraObject],
    ]
    return pass(steps.map(([fact, observed], index): Observation => ({ fact, label: say.step(index + 1), observed })))
  },
})
