import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/net-medium.ts'

/**
 * Self-deploying and pre-provisioning run without a person only over Ethernet: on Wi-Fi somebody has to choose region,
 * keyboard and network first (learn.microsoft.com/autopilot/self-deploying, 2024-09-13). Not read, and so
 * not judged: whether the connection is metered, and whether the profile sets language and keyboard, which it does over
 * Ethernet alone.
 */
export default defineCheck({
  id: 'net-medium',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/self-deploying',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['device.networkMedium'],
  evaluate({ 'device.networkMedium': medium }, { scenario }, _maybe, say): Finding {
    const alone = scenario === 'self-deploying' || scenario === 'pre-provisioning'
    const evidence: Observation[] = [{ fact: 'device.networkMedium', observed: say.media[medium], ...(alone ? { expected: say.media.ethernet } : {}) }]
    return alone && medium !== 'ethernet' ? warn(evidence, remedy(say.cable, 'technician')) : pass(evidence)
  },
})
