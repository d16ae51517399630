import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { commonScenarios } from '../../scenarios/index.ts'

const allow: Remedy = {
  summary: 'Let partial downloads through the proxy or firewall.',
  steps: [
    'On the proxy or firewall, allow HTTP range requests (partial responses) for *.manage.microsoft.com, *.windowsupdate.com and *.delivery.mp.microsoft.com.',
    'Turn off download scanning that fetches whole files first for these hosts.',
    'Scan again in the same network.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/**
 * Win32 apps, scripts and Delivery Optimization load files in parts
 * (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). The content hosts of Intune show no file that
 * anybody may ask for, so a small public file of Windows Update stands in for them: a network that cuts ranges out
 * does so for both.
 */
export default defineCheck({
  id: 'net-range-requests',
  area: 'network',
  topic: 'Partial downloads',
  title: { pass: 'Partial downloads work', fail: 'Partial downloads are not let through' },
  why: 'Apps arrive in parts. A network that only hands out whole files makes app installs on the Enrollment Status Page slow or end in a timeout.',
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'inference',
  levels: levels(commonScenarios, 'recommended'),
  needs: ['network.rangeStatus'],
  evaluate({ 'network.rangeStatus': status }): Finding {
    const evidence: Observation[] = [{ fact: 'network.rangeStatus', observed: `HTTP ${String(status)}`, expected: 'HTTP 206' }]
    if (status === 206) return pass(evidence)
    // The whole file, or "this range is impossible": the range did not survive. Anything else is about the file.
    return status === 200 || status === 416 ? warn(evidence, allow) : cannotTell('network.rangeStatus', evidence)
  },
})
