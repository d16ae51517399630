import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const addIpv4: Remedy = {
  summary: 'Give the device an IPv4 address with a way to the internet.',
  steps: [
    'On the network, hand out IPv4 addresses with a default gateway by DHCP.',
    'For a Hyper-V VM, connect it to a switch that reaches such a network, for example "Default Switch".',
    'Scan again.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/** Seen in the field: OOBE ends with OOBEAADV10 in a VM whose network had IPv6 alone. No page states what setup needs. */
export default defineCheck({
  id: 'net-ipv6-only',
  area: 'network',
  topic: 'IPv4 connection',
  title: { pass: 'Device has an IPv4 connection', fail: 'Device has IPv6 alone' },
  why: 'Some hosts of Windows setup answer over IPv4 only. With IPv6 alone OOBE can end with OOBEAADV10 although the internet seems to work.',
  docs: 'https://learn.microsoft.com/autopilot/requirements',
  confidence: 'community',
  levels: levels(scenarioIds, 'recommended'),
  needs: ['device.defaultRoutes'],
  evaluate({ 'device.defaultRoutes': { ipv4, ipv6 } }): Finding {
    const evidence: Observation[] = [
      { fact: 'device.defaultRoutes', label: 'IPv4 default route', observed: ipv4 ? 'Yes' : 'No', expected: 'Yes' },
      { fact: 'device.defaultRoutes', label: 'IPv6 default route', observed: ipv6 ? 'Yes' : 'No' },
    ]
    if (ipv4) return pass(evidence)
    return ipv6 ? warn(evidence, addIpv4) : cannotTell('device.defaultRoutes', evidence)
  },
})
