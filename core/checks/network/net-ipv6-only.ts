import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { yesNo } from '../../words/yes-no.ts'
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
  evaluate({ 'device.defaultRoutes': { ipv4, ipv6 } }, { language }, _maybe, say): Finding {
    const { yes, no } = yesNo[language]
    const evidence: Observation[] = [
      { fact: 'device.defaultRoutes', label: say.ipv4Route, observed: ipv4 ? yes : no, expected: yes },
      { fact: 'device.defaultRoutes', label: say.ipv6Route, observed: ipv6 ? yes : no },
    ]
    if (ipv4) return pass(evidence)
    return ipv6 ? warn(evidence, remedy(say.addIpv4, 'network-admin')) : cannotTell('device.defaultRoutes', evidence)
  },
})
