import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { words } from './words/tpm-present.ts'

const remedies = {
  'device.tpmEnabled': remedy(say.turnOn, 'technician', 'restart'),
  'device.tpmActivated': remedy(say.turnOn, 'technician', 'restart'),
  'device.tpmReady': remedy(say.makeReady, 'technician', 'restart'),
  'device.tpmAttestationCapable': remedy(say.makeAttest, 'hardware-maker', 'restart'),
} as const

type State = keyof typeof remedies

// Disabled comes before not ready: it explains it.
const attestedStates: readonly State[] = ['device.tpmEnabled', 'device.tpmActivated', 'device.tpmReady', 'device.tpmAttestationCapable']
const plainStates: readonly State[] = ['device.tpmReady']

/**
 * Self-deploying and pre-provisioning prove the device with its TPM, so there it must be a working 2.0
 * (learn.microsoft.com/autopilot/self-deploying, 2024-09-13). User-driven enrollment does not attest: a
 * missing TPM only offends Windows 11 itself. What is read and wrong decides, whatever else is unread.
 */
export default defineCheck({
  id: 'tpm-present',
  area: 'hardware',
  words,
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: {
    ...levels(['user-driven', 'user-driven-hybrid', 'existing-devices', 'device-preparation'], 'recommended'),
    ...levels(attestedScenarios, 'required'),
  },
  needs: ['device.tpmPresent'],
  uses: ['device.tpmSpecVersion', 'device.tpmReady', 'device.tpmEnabled', 'device.tpmActivated', 'device.tpmAttestationCapable'],
  evaluate({ 'device.tpmPresent': present }, { scenario }, maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'device.tpmPresent', observed: present ? 'Present' : 'None found', expected: 'Present' },
    ]
    if (!present) return fail(evidence, remedy(say.turnOn, 'technician', 'restart'))

    const version = maybe['device.tpmSpecVersion']
    if (version.status === 'known') {
      evidence.push({ fact: 'device.tpmSpecVersion', observed: version.value, expected: '2.0' })
      if (!version.value.trim().startsWith('2.0')) return fail(evidence, remedy(say.turnOn, 'technician', 'restart'))
    }

    const states = attestedScenarios.some((each) => each === scenario) ? attestedStates : plainStates
    for (const id of states) {
      const state = maybe[id]
      if (state.status === 'known' && !state.value) {
        return fail([...evidence, { fact: id, observed: 'No', expected: 'Yes' }], remedies[id])
      }
    }
    const unread = (['device.tpmSpecVersion', ...states] as const).find((id) => maybe[id].status === 'unavailable')
    if (unread !== undefined) return cannotTell(unread, evidence)
    return pass([...evidence, ...states.map((id): Observation => ({ fact: id, observed: 'Yes', expected: 'Yes' }))])
  },
})
