import { defineCheck, levels } from '../../engine/define-check.ts'
import { notApplicable, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const startOver: Remedy = {
  summary: 'Let OOBE start afresh.',
  steps: [
    'In OOBE, press Shift+F10 and run: regedit',
    'Go to HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\UserOOBE and set the counter of attempts to 1.',
    'Restart the device and scan again.',
    'When OOBE still shows language, region and keyboard on one page, reset the device.',
  ],
  role: 'technician',
  restart: 'restart',
}

/** Microsoft's own good value; learn.microsoft.com/autopilot/add-devices, 2025-04-11. */
const goodAttempts = 1

export default defineCheck({
  id: 'dev-oobe-counter',
  area: 'windows',
  topic: 'OOBE attempts',
  title: { pass: 'OOBE has not been restarted too often', fail: 'OOBE has been restarted too often' },
  why: 'After several restarts OOBE enters a recovery mode that shows language, region and keyboard on one page and can skip Windows Autopilot.',
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.oobeRetries'],
  evaluate({ 'device.oobeRetries': attempts }): Finding {
    if (attempts === null) return notApplicable('Windows keeps no counter of OOBE attempts in this session.')
    const evidence: Observation[] = [
      { fact: 'device.oobeRetries', observed: String(attempts), expected: `${String(goodAttempts)} or less` },
    ]
    return attempts > goodAttempts ? warn(evidence, startOver) : pass(evidence)
  },
})
