import { defineCheck, levels } from '../../engine/define-check.ts'
import { manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { cloudNames } from '../../facts/tenant.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { words } from './words/net-cloud-endpoints.ts'

/**
 * The table of hosts is the one of the commercial cloud (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21).
 * For a tenant of another cloud nobody tried the right hosts, so a person has to look before anybody can call the device ready.
 */
export default defineCheck({
  id: 'net-cloud-endpoints',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/intune/fundamentals/endpoints',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: ['tenant.cloud'],
  evaluate({ 'tenant.cloud': cloud }, _context, _maybe, say): Finding {
    const seen: Observation = { fact: 'tenant.cloud', observed: cloudNames[cloud], expected: cloudNames.global }
    return cloud === 'global' ? pass([seen]) : manual([seen], remedy(say.look, 'network-admin'))
  },
})
