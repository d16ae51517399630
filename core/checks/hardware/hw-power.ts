import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const plugIn: Remedy = {
  summary: 'Connect the device to AC power until setup has ended.',
  steps: [
    'Connect the power adapter and check that the battery charges.',
    'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
    'Run: powercfg /change standby-timeout-ac 0',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

/** Our own threshold, after a community monitor (2026-08): Microsoft gives none for setup. Percent. */
const blockedUpToPercent = 15

export default defineCheck({
  id: 'hw-power',
  area: 'hardware',
  topic: 'Power supply',
  title: { pass: 'Device runs on AC power', fail: 'Device runs on battery' },
  why: 'Setup with apps and updates takes an hour or more. A device that sleeps or runs empty in between leaves a half-finished enrollment.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'own-threshold',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.power'],
  evaluate({ 'device.power': power }): Finding {
    const percent = power.batteryPercent
    const charge = percent === null ? '' : `, ${String(percent)} %`
    const onMains = power.source === 'ac'
    const evidence: Observation[] = [
      {
        fact: 'device.power',
        observed: `${onMains ? 'AC power' : 'Battery'}${charge}`,
        expected: 'AC power',
        ownThreshold: true,
      },
    ]
    if (onMains) return pass(evidence)
    // A battery without a reading could be the nearly empty one.
    if (percent === null) return cannotTell('device.power', evidence)
    return percent <= blockedUpToPercent ? fail(evidence, plugIn) : warn(evidence, plugIn)
  },
})
