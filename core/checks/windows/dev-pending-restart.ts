import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { PendingRestart } from '../../facts/device-image.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const restart: Remedy = {
  summary: 'Restart the device before it goes on.',
  steps: [
    'Restart the device; in OOBE, press Shift+F10 and run: shutdown /r /t 0',
    'Wait until Windows has finished its updates.',
    'Scan again; when a restart still waits, restart once more.',
  ],
  role: 'technician',
  restart: 'restart',
}

const words: { readonly [P in PendingRestart]: string } = {
  servicing: 'Windows servicing',
  'windows-update': 'Windows Update',
  'file-renames': 'files to be renamed',
}

/** Renames alone are left behind by many installers and force nothing. */
export default defineCheck({
  id: 'dev-pending-restart',
  area: 'windows',
  topic: 'Pending restart',
  title: { pass: 'No restart of Windows is pending', fail: 'Restart of Windows is pending' },
  why: 'An update that still waits for its restart takes it during the enrollment status page. That costs time, and a one-time pass does not survive it.',
  docs: 'https://learn.microsoft.com/autopilot/enrollment-status',
  confidence: 'community',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.pendingRestarts'],
  evaluate({ 'device.pendingRestarts': pending }): Finding {
    const listed = pending.map((each) => words[each]).join(', ')
    const observed = listed === '' ? 'None' : listed.charAt(0).toUpperCase() + listed.slice(1)
    const evidence: Observation[] = [{ fact: 'device.pendingRestarts', observed, expected: 'None' }]
    return pending.some((each) => each !== 'file-renames') ? warn(evidence, restart) : pass(evidence)
  },
})
