import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'

const relax: Remedy = {
  summary: 'Move the lock screen policies to a time after enrollment.',
  steps: [
    'In the Intune admin center, find the profile or baseline that sets the named values on devices.',
    'Assign it to users, or to a group that devices join after enrollment.',
    'Sync the device, restart it and sign in again.',
  ],
  role: 'intune-admin',
  restart: 'restart',
}

/** Values that field reports name when web sign-in ends on the lock screen again; none of them is a proof. */
export default defineCheck({
  id: 'now-lock-screen-hardening',
  area: 'stuck',
  topic: 'Lock screen policies',
  title: { pass: 'No policy changes the lock screen', fail: 'Policies change the lock screen' },
  why: 'A hidden user switch, a hidden last user, a removed lock screen or a legal notice can hide web sign-in or stop the automatic sign-in after a restart.',
  docs: 'https://learn.microsoft.com/autopilot/policy-conflicts',
  confidence: 'community',
  levels: levels(userScenarios, 'recommended'),
  overlays: ['stuck'],
  needs: ['device.lockScreenHardening'],
  evaluate({ 'device.lockScreenHardening': names }): Finding {
    if (names.length === 0) return pass([{ fact: 'device.lockScreenHardening', observed: 'None' }])
    return warn([{ fact: 'device.lockScreenHardening', observed: names.join(', '), expected: 'None' }], relax)
  },
})
