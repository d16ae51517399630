import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { sizes } from '../../words/sizes.ts'
import { words } from './words/hw-free-space.ts'

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
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'own-threshold',
  levels: levels(commonScenarios, 'required'),
  needs: ['device.systemDiskFreeBytes'],
  evaluate({ 'device.systemDiskFreeBytes': free }, { language }, _maybe, say): Finding {
    // Cut off, not rounded: 14.99 GB must not read as the 15.0 GB it falls short of.
    const observed = sizes[language].gigabytes(Math.floor((free / gb) * 10) / 10)
    const evidence: Observation[] = [
      { fact: 'device.systemDiskFreeBytes', observed, expected: say.expected, ownThreshold: true },
    ]
    if (free < blockedBelowBytes) return fail(evidence, remedy(say.freeSpace, 'technician'))
    return free < riskyBelowBytes ? warn(evidence, remedy(say.freeSpace, 'technician')) : pass(evidence)
  },
})
