import { assertNever } from '../../assert-never.ts'
import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FactValues } from '../../facts/index.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const turnOn: Remedy = {
  summary: 'Turn on Secure Boot with the factory keys.',
  steps: [
    'Suspend BitLocker when it is on: in a Command Prompt as administrator, run manage-bde -protectors -disable C:',
    'Restart the device and open its firmware setup.',
    'Load the factory keys of Secure Boot.',
    'Turn on Secure Boot, save and start Windows.',
    'Scan again, and only then capture the hardware hash.',
  ],
  role: 'technician',
  restart: 'restart',
}

const turnOnFirst: Remedy = {
  ...turnOn,
  summary: 'Turn on Secure Boot before the device is associated.',
  steps: [
    ...turnOn.steps.slice(0, -1),
    'Scan again, and only then export the device association data.',
    'When the device is associated already, associate it again: a change of Secure Boot makes the association invalid.',
  ],
}

/**
 * Windows runs without Secure Boot, but health attestation and compliance suffer, so this never blocks.
 * Changing it later invalidates a device association
 * (learn.microsoft.com/autopilot/device-preparation/device-association/faq, 2026-08-07).
 */
export default defineCheck({
  id: 'fw-secure-boot',
  area: 'hardware',
  topic: 'Secure Boot',
  title: { pass: 'Secure Boot is on', fail: 'Secure Boot is off' },
  why: 'Without Secure Boot a device often turns noncompliant right after enrollment. Turning it on later changes what was captured or associated before.',
  docs: 'https://learn.microsoft.com/windows-hardware/design/device-experiences/oem-secure-boot',
  confidence: 'community',
  levels: levels(scenarioIds, 'recommended'),
  needs: ['device.secureBoot'],
  evaluate({ 'device.secureBoot': secureBoot }, { scenario }): Finding {
    const evidence: Observation[] = [{ fact: 'device.secureBoot', observed: text(secureBoot), expected: 'On' }]
    if (secureBoot === 'on') return pass(evidence)
    return warn(evidence, scenario === 'device-association' ? turnOnFirst : turnOn)
  },
})

function text(state: FactValues['device.secureBoot']): string {
  switch (state) {
    case 'on':
      return 'On'
    case 'off':
      return 'Off'
    case 'unsupported':
      return 'Not supported'
    default:
      return assertNever(state)
  }
}
