import type { EndpointOutcome, EndpointProbe } from '../facts/network.ts'

/** Several checks ask the same list about hosts, so what was made of a list is kept for as long as the list lives. */
const kept = new WeakMap<readonly EndpointProbe[], ReadonlyMap<string, EndpointOutcome>>()

/** How a host and port answered, by `endpointKey`; what is missing nobody tried. The last probe of a host counts. */
export function endpointOutcomes(probes: readonly EndpointProbe[]): ReadonlyMap<string, EndpointOutcome> {
  const known = kept.get(probes)
  if (known !== undefined) return known
  const outcomes = new Map(probes.map(({ host, port, outcome }) => [endpointKey(host, port), outcome]))
  kept.set(probes, outcomes)
  return outcomes
}

/** Hosts are the same in every case. */
export function endpointKey(host: string, port: number): string {
  return `${host.toLowerCase()}:${String(port)}`
}
