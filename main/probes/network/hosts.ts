import { attestationRegions } from '../../../core/tables/host-groups.ts'
import { endpoints } from '../../../core/tables/endpoints.ts'

export interface ProbedHost {
  readonly host: string
  readonly port: number
  readonly secure: boolean
}

/**
 * Rows that can be tried from anywhere: a concrete host, no region (the tenant's region is not known to a device), in
 * current use, and over TCP. Rows that a scenario cannot do without come first, so that they are tried even when
 * time runs out.
 */
const rows = [...endpoints]
  .filter((row) => row.probeHost !== null && row.region === null && row.status === 'current' && row.protocol !== 'udp')
  .sort((a, b) => Number(b.required === 'hard') - Number(a.required === 'hard'))

/**
 * Every host and port to try, once each. The attestation hosts of all regions come last: which ones a tenant needs
 * nobody can tell from a device, and only some tenants need any.
 */
export const probedHosts: readonly ProbedHost[] = unique([
  ...rows.flatMap(({ probeHost, port, protocol }) => (probeHost === null ? [] : [{ host: probeHost, port, secure: protocol === 'https' }])),
  ...[...attestationRegions.values()].flat().map((host) => ({ host, port: 443, secure: true })),
])

/** Hosts whose certificate chain is looked at: those that must not be intercepted, and those that setup depends on. */
export const certificateHosts: readonly ProbedHost[] = unique(
  rows.flatMap(({ probeHost, port, protocol, inspection, required }) =>
    probeHost !== null && protocol === 'https' && (inspection === 'unsupported' || required === 'hard')
      ? [{ host: probeHost, port, secure: true }]
      : [],
  ),
)

/** Hosts whose Date header tells the time; two that agree are enough. */
export const clockHosts: readonly ProbedHost[] = ['login.microsoftonline.com', 'graph.microsoft.com', 'manage.microsoft.com'].map(
  (host) => ({ host, port: 443, secure: true }),
)

function unique(hosts: readonly ProbedHost[]): readonly ProbedHost[] {
  return [...new Map(hosts.map((each) => [`${each.host.toLowerCase()}:${String(each.port)}`, each])).values()]
}
