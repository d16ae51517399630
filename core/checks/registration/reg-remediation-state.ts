import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, type Finding, type Remedy } from '../../engine/finding.ts'
import type { RemediationState } from '../../facts/tenant.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { passWithRecord, withoutRecord } from './record.ts'

const registerAgain: Remedy = {
  summary: 'Register the changed hardware again.',
  steps: [
    'Delete the Intune device when there is one.',
    'Delete the Windows Autopilot device and select Sync.',
    'Collect the hardware hash on the device again and import it.',
    'Wait until a deployment profile is assigned.',
    'Reset the device and scan again.',
  ],
  role: 'intune-admin',
  restart: 'reset',
}

/** As the Intune admin center words it. */
const words: { readonly [S in RemediationState]: string } = {
  unknown: 'Not reported',
  noRemediationRequired: 'None pending',
  automaticRemediationRequired: 'Fix pending',
  manualRemediationRequired: 'Attention required',
}

/** After a mainboard or TPM replacement the service holds the profile back until the record is repaired. */
export default defineCheck({
  id: 'reg-remediation-state',
  area: 'registration',
  topic: 'Hardware change',
  title: { pass: 'No hardware change is pending', fail: 'Hardware change is pending at the deployment service' },
  why: 'The service has seen other hardware than the record describes and does not hand out the profile until that is repaired. Setup then looks as if the device were not registered.',
  docs: 'https://learn.microsoft.com/autopilot/autopilot-motherboard-replacement',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: ['tenant.autopilotRecords', 'tenant.remediationState'],
  evaluate(_facts, _context, maybe): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records)
    if (without) return without

    const state = maybe['tenant.remediationState']
    if (state.status === 'unavailable') return cannotTell('tenant.remediationState')
    const evidence = [{ fact: 'tenant.remediationState', observed: words[state.value], expected: words.noRemediationRequired } as const]
    switch (state.value) {
      case 'noRemediationRequired':
        return passWithRecord(records, evidence)
      case 'automaticRemediationRequired':
      case 'manualRemediationRequired':
        return fail(evidence, registerAgain)
      case 'unknown':
        return cannotTell('tenant.remediationState', evidence)
    }
  },
})
