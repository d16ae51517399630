import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const freeSpace: Remedy = {
  summary: 'Make room on the system disk.',
  steps: [
    'In Windows, open Settings > System > Storage > Cleanup recommendations and remove what it offers.',
    'Delete leftovers of an earlier installation, such as C:\\Windows.old.',
    'When that is not enough, install Windows again on an emptied or larger disk.',
    'For a VM, check that the host itself has room for its disk file.',
    'Scan again.',
  ],
  role: 'technician',
  restart: 'none',
}

/**
 * Our own thresholds: Microsoft gives none for setup. A community monitor alerts below 5 GB (2026-08);
 * 15 GB leaves room for a cumulative update and the apps of the enrollment status page. GB as Windows
 * counts them, 1024^3 bytes.
 */
const gb = 1024 ** 3
const blockedBelowBytes = 5 * gb
const riskyBelowBytes = 15 * gb

export default defineCheck({
  id: 'hw-free-space',
  area: 'hardware',
  topic: 'Free space on the system disk',
  title: {
    pass: 'System disk has enough free space',
    fail: 'System disk has little free space',
  },
  why: 'Apps and updates that arrive during setup fail on a full disk, and the enrollment status page then stops with an error.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'own-threshold',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.systemDiskFreeBytes'],
  evaluate({ 'device.systemDiskFreeBytes': free }): Finding {
    // Cut off, not rounded: 14.99 GB must not read as the 15.0 GB it falls short of.
    const observed = `${(Math.floor((free / gb) * 10) / 10).toFixed(1)} GB`
    const evidence: Observation[] = [
      { fact: 'device.systemDiskFreeBytes', observed, expected: '15 GB or more', ownThreshold: true },
    ]
    if (free < blockedBelowBytes) return fail(evidence, freeSpace)
    return free < riskyBelowBytes ? warn(evidence, freeSpace) : pass(evidence)
  },
})
