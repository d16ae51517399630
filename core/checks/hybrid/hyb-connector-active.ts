import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { withoutHybridJoin } from './hybrid-join.ts'

const repair: Remedy = {
  summary: 'Bring a connector to life in the domain that the device joins.',
  steps: [
    'On a server of that domain (Windows Server 2016 or later, .NET Framework 4.7.2 or later), look whether the service Intune ODJConnector is running.',
    'Check that the server reaches Intune, and sign the connector in again where it shows an error.',
    'Install a second connector on another server of the same domain, so that one may fail.',
    'Scan again when the connector is shown as active.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29. A connector serves its own domain only, and Microsoft
 * Graph does not say which that is. One that was inactive for 30 days is no longer listed.
 */
export default defineCheck({
  id: 'hyb-connector-active',
  area: 'hybrid',
  topic: 'Intune Connector for Active Directory',
  title: { pass: 'Connectors are active', fail: 'Too few connectors are active' },
  why: 'Only an active connector in the domain of the device can create its computer account. Without one the join stops with 0x80070774; with a single one setup depends on one server.',
  docs: 'https://learn.microsoft.com/autopilot/windows-autopilot-hybrid',
  confidence: 'vendor',
  levels: levels(['user-driven-hybrid', 'pre-provisioning'], 'required'),
  needs: [],
  uses: ['tenant.joinConnectors', 'tenant.profileJoinType'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const without = withoutHybridJoin(scenario, maybe['tenant.profileJoinType'])
    if (without) return without
    const connectors = maybe['tenant.joinConnectors']
    if (connectors.status === 'unavailable') return cannotTell('tenant.joinConnectors')
    const active = connectors.value.filter(({ state }) => state === 'active').length
    const evidence: Observation[] = [
      { fact: 'tenant.joinConnectors', label: 'Active connectors', observed: `${String(active)} of ${String(connectors.value.length)}`, expected: 'At least 2' },
      { fact: 'tenant.joinConnectors', label: 'Domain of the connectors', observed: 'Not visible from the tenant' },
    ]
    if (active === 0) return fail(evidence, repair)
    return active === 1 ? warn(evidence, repair) : pass(evidence)
  },
})
