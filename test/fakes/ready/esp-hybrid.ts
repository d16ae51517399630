import type { FactInput } from '../facts.ts'

/** A status page for devices, apps that go together, and two healthy connectors. */
export const readyEspAndHybrid: FactInput = {
  'tenant.espTarget': 'device',
  'tenant.espBeforeSignIn': { target: 'device', shown: true },
  'tenant.espBlocksUse': true,
  'tenant.espButtons': { reset: true, useAnyway: false },
  'tenant.espSelectedApps': ['app-1', 'app-2'],
  'tenant.espAppNames': [
    { id: 'app-1', name: 'Company Portal' },
    { id: 'app-2', name: 'Fabrikam VPN' },
  ],
  'tenant.espFailsSelectedOnly': true,
  'tenant.deviceApps': [
    { name: 'Fabrikam VPN', installer: 'win32' },
    { name: 'Company Portal', installer: 'store' },
  ],
  'tenant.userScripts': [],
  'tenant.joinConnectors': [
    { name: 'FAB-SRV-01', state: 'active', version: '6.2604.2000.3', lastConnectionAt: '2026-11-22T08:50:00.000Z' },
    { name: 'FAB-SRV-02', state: 'active', version: '6.2604.2000.3', lastConnectionAt: '2026-11-22T08:51:00.000Z' },
  ],
  'tenant.domainJoinProfiles': [{ name: 'Fabrikam domain join', domain: 'corp.fabrikam.example', organizationalUnit: 'OU=Autopilot,DC=corp,DC=fabrikam,DC=example' }],
}
