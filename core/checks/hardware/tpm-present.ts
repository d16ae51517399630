import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { attestedScenarios } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
import { tpmFound } from './words/tpm-found.ts'
import { words } from './words/tpm-present.ts'

const cures = {
  'device.tpmEnabled': ['turnOn', 'technician'],
  'device.tpmActivated': ['turnOn', 'technician'],
  'device.tpmReady': ['makeReady', 'technician'],
  'device.tpmAttestationCapable': ['makeAttest', 'hardware-maker'],
} as const

type State = keyof typeof cures

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
  evaluate({ 'device.tpmPresent': present }, { scenario, language }, maybe, say): Finding {
    const found = tpmFound[language]
    const { yes, no } = yesNo[language]
    const evidence: Observation[] = [
      { fact: 'device.tpmPresent', observed: present ? found.present : found.noneFound, expected: found.present },
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
        const [cure, role] = cures[id]
        return fail([...evidence, { fact: id, observed: no, expected: yes }], remedy(say[cure], role, 'restart'))
      }
    }
    const unread = (['device.tpmSpecVersion', ...states] as const).find((id) => maybe[id].status === 'unavailable')
    if (unread !== undefined) return cannotTell(unread, evidence)
    return pass([...evidence, ...states.map((id): Observation => ({ fact: id, observed: yes, expected: yes }))])
  },
})
