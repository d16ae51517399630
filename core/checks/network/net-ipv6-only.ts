import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/net-ipv6-only.ts'

/** Seen in the field: OOBE ends with OOBEAADV10 in a VM whose network had IPv6 alone. No page states what setup needs. */
export default defineCheck({
  id: 'net-ipv6-only',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'community',
  levels: levels(scenarioIds, 'recommended'),
  needs: ['device.defaultRoutes'],
  evaluate({ 'device.defaultRoutes': { ipv4, ipv6 } }, _context, _maybe, say): Finding {
    const evidence: Observation[] = [
      { fact: 'device.defaultRoutes', label: 'IPv4 default route', observed: ipv4 ? 'Yes' : 'No', expected: 'Yes' },
      { fact: 'device.defaultRoutes', label: 'IPv6 default route', observed: ipv6 ? 'Yes' : 'No' },
    ]
    if (ipv4) return pass(evidence)
    return ipv6 ? warn(evidence, remedy(say.addIpv4, 'network-admin')) : cannotTell('device.defaultRoutes', evidence)
  },
})
