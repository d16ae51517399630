import type { DeviceManagementDomainJoinConnector } from '@microsoft/microsoft-graph-types-beta'

const minute = 60_000

/** Two servers that called a few minutes ago. */
export function domainJoinConnectors(now: number): readonly DeviceManagementDomainJoinConnector[] {
  return [1, 2].map((number) => ({
    id: `fab00000-000a-4000-8000-00000000000${String(number)}`,
    displayName: `FAB-SRV-0${String(number)}`,
    state: 'active',
    version: '6.2604.2000.3',
    lastConnectionDateTime: new Date(now - number * 4 * minute).toISOString(),
  }))
}
