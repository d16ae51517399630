import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FactValues } from '../../facts/index.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const enable: Remedy = {
  summary: 'Enable the Microsoft Account Sign-in Assistant.',
  steps: [
    'Remove the setting that disables it from the image, or the policy Microsoft Account sign-in assistant from Intune.',
    'On this device, as administrator, run: sc.exe config wlidsvc start= demand',
    'When the service is missing, install Windows from an image that still holds it.',
    'Restart the device and scan again.',
  ],
  role: 'technician',
  restart: 'restart',
}

const words: { readonly [S in FactValues['device.signInAssistant']]: string } = {
  enabled: 'Enabled',
  disabled: 'Disabled',
  missing: 'Not installed',
}

export default defineCheck({
  id: 'dev-wlidsvc',
  area: 'windows',
  topic: 'Microsoft Account Sign-in Assistant',
  title: { pass: 'Microsoft Account Sign-in Assistant can start', fail: 'Microsoft Account Sign-in Assistant cannot start' },
  why: 'Windows needs this service (wlidsvc) to ask for its deployment profile. Without it setup finds no profile, or later offers a local account.',
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.signInAssistant'],
  evaluate({ 'device.signInAssistant': state }): Finding {
    const evidence: Observation[] = [{ fact: 'device.signInAssistant', observed: words[state], expected: words.enabled }]
    return state === 'enabled' ? pass(evidence) : fail(evidence, enable)
  },
})
