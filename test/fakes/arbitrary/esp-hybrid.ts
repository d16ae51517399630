import fc from 'fast-check'
import { appInstallers, espTargets, type EspPageFactValues } from '../../../core/facts/esp-page.ts'
import { connectorStates, type HybridFactValues } from '../../../core/facts/hybrid.ts'

const name = fc.oneof({ weight: 4, arbitrary: fc.constantFrom('Fabrikam VPN', 'FAB-SRV-01') }, { weight: 1, arbitrary: fc.string({ maxLength: 64 }) })

/** Any value of the facts about the status page and hybrid join. */
export const anyEspAndHybrid = {
  'tenant.espTarget': fc.constantFrom(...espTargets),
  'tenant.espBeforeSignIn': fc.record({ target: fc.constantFrom('device', 'default'), shown: fc.boolean() }),
  'tenant.espBlocksUse': fc.boolean(),
  'tenant.espButtons': fc.record({ reset: fc.boolean(), useAnyway: fc.boolean() }),
  'tenant.espSelectedApps': fc.array(name, { maxLength: 3 }),
  'tenant.espAppNames': fc.array(fc.record({ id: name, name }), { maxLength: 3 }),
  'tenant.espFailsSelectedOnly': fc.boolean(),
  'tenant.deviceApps': fc.array(fc.record({ name, installer: fc.constantFrom(...appInstallers) }), { maxLength: 4 }),
  'tenant.userScripts': fc.array(name, { maxLength: 2 }),
  'tenant.joinConnectors': fc.array(
    fc.record({
      name,
      state: fc.constantFrom(...connectorStates),
      version: fc.constantFrom('6.2604.2000.3', '6.2501.2000.5', '6.2501.2000.4', '6.2504.2001.7', '6.1904.1.0', ''),
      lastConnectionAt: fc.constantFrom(null, '2026-11-22T08:50:00.000Z', 'soon'),
    }),
    { maxLength: 3 },
  ),
  'tenant.domainJoinProfiles': fc.array(fc.record({ name, domain: name, organizationalUnit: name }), { maxLength: 2 }),
} satisfies { readonly [K in keyof (EspPageFactValues & HybridFactValues)]: fc.Arbitrary<(EspPageFactValues & HybridFactValues)[K]> }
