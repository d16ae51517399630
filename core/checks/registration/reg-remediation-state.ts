import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, remedy, type Finding } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'
import { words } from './words/reg-remediation-state.ts'

/** After a mainboard or TPM replacement the service holds the profile back until the record is repaired. */
export default defineCheck({
  id: 'reg-remediation-state',
  area: 'registration',
  words,
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.remediationState'],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const state = maybe['tenant.remediationState']
    if (state.status === 'unavailable') return cannotTell('tenant.remediationState')
    const evidence = [{ fact: 'tenant.remediationState', observed: say.states[state.value], expected: say.states.noRemediationRequired } as const]
    switch (state.value) {
      case 'noRemediationRequired':
        return passWithRecord(records, evidence)
      case 'automaticRemediationRequired':
      case 'manualRemediationRequired':
        return fail(evidence, remedy(say.registerAgain, 'intune-admin', 'reset'))
      case 'unknown':
        return cannotTell('tenant.remediationState', evidence)
    }
  },
})
