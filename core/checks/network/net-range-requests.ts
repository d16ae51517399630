import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'
import { words } from './words/net-range-requests.ts'

/**
 * Win32 apps, scripts and Delivery Optimization load files in parts
 * (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). The content hosts of Intune show no file that
 * anybody may ask for, so a small public file of Windows Update stands in for them: a network that cuts ranges out
 * does so for both.
 */
export default defineCheck({
  id: 'net-range-requests',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'inference',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['network.rangeStatus'],
  evaluate({ 'network.rangeStatus': status }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [{ fact: 'network.rangeStatus', observed: `HTTP ${String(status)}`, expected: 'HTTP 206' }]
    if (status === 206) return pass(evidence)
    // The whole file, or "this range is impossible": the range did not survive. Anything else is about the file.
    return status === 200 || status === 416 ? warn(evidence, remedy(say.allow, 'network-admin')) : cannotTell('network.rangeStatus', evidence)
  },
})
