import type { EndpointOutcome, EndpointProbe } from '../facts/network.ts'
import { endpointKey, endpointOutcomes } from './endpoint-outcomes.ts'
import { endpoints } from './endpoints.ts'

/** Concrete hosts on TCP 443 that the endpoint table gives for one purpose. */
function hostsLike(pattern: RegExp): readonly string[] {
  const hosts = endpoints.flatMap(({ host, probeHost, port }) => (probeHost !== null && port === 443 && pattern.test(host) ? [probeHost.toLowerCase()] : []))
  return [...new Set(hosts)]
}

/** Windows activation and the step-up from Pro to Enterprise (Microsoft's article on 0x8004FE33 as quoted in 2024-01). */
export const activationHosts = hostsLike(/^(activation|validation)(-v2)?\.sls\.microsoft\.com$|^licensing\.mp\.microsoft\.com$/)

/** Where collected failure logs go (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). */
export const diagnosticsHosts = hostsLike(/^lgmsape[a-z]+\.blob\.core\.windows\.net$|lmsas\.blob\.core\.windows\.net$/)

/** Microsoft's attestation service for compliance, by tenant region (learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21). */
export const attestationRegions: ReadonlyMap<string, readonly string[]> = byRegion(/^intunemaape\d+\.[a-z0-9]+\.attest\.azure\.net$/)

function byRegion(pattern: RegExp): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>()
  for (const { host, probeHost, port, region } of endpoints) {
    if (probeHost === null || region === null || port !== 443 || !pattern.test(host)) continue
    found.set(region, [...(found.get(region) ?? []), probeHost.toLowerCase()])
  }
  return found
}

export interface GroupOutcome {
  readonly host: string
  /** Null: nobody tried. */
  readonly outcome: EndpointOutcome | null
}

/** How each host of a group answered on TCP 443. */
export function groupOutcomes(hosts: readonly string[], probes: readonly EndpointProbe[]): readonly GroupOutcome[] {
  const outcomes = endpointOutcomes(probes)
  return hosts.map((host) => ({ host, outcome: outcomes.get(endpointKey(host, 443)) ?? null }))
}
