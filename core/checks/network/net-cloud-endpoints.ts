import { defineCheck, levels } from '../../engine/define-check.ts'
import { manual, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { cloudNames } from '../../facts/tenant.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const look: Remedy = {
  summary: 'Compare the network with the list of hosts of your cloud.',
  steps: [
    'Open the list of network endpoints of Microsoft Intune for your cloud; it is linked from the page below.',
    'On the firewall and the proxy, allow its hosts for this network, without sign-in: OOBE has no user yet.',
    'Allow the sign-in service and Microsoft Graph of your cloud as well.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/**
 * The table of hosts is the one of the commercial cloud (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21).
 * For a tenant of another cloud nobody tried the right hosts, so a person has to look.
 */
export default defineCheck({
  id: 'net-cloud-endpoints',
  area: 'network',
  topic: 'Hosts of another cloud',
  title: { pass: 'Endpoints of this cloud are in the table', fail: 'Endpoints of this cloud are not in the table' },
  why: 'A tenant of a national cloud enrolls over hosts of its own. That the commercial ones answer says nothing about them.',
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'recommended'),
  needs: ['tenant.cloud'],
  evaluate({ 'tenant.cloud': cloud }): Finding {
    const seen: Observation = { fact: 'tenant.cloud', observed: cloudNames[cloud], expected: cloudNames.global }
    return cloud === 'global' ? pass([seen]) : manual([seen], look)
  },
})
