import type { FactDefinition } from './definition.ts'

/** How far a connection to one endpoint came. Any HTTP answer counts as reachable. */
export type EndpointOutcome = 'reachable' | 'name-not-found' | 'refused' | 'timed-out' | 'tls-failed' | 'failed'

export interface EndpointProbe {
  readonly host: string
  readonly port: number
  readonly outcome: EndpointOutcome
  /** Short technical text, for example the error code; empty when reachable. */
  readonly detail: string
}

/** The certificate chain that one host presented. */
export interface TlsProbe {
  readonly host: string
  /** Organization of the last issuer seen in the chain. */
  readonly issuerOrganization: string
  readonly issuerCommonName: string
  /** ISO 8601. */
  readonly validFrom: string
  readonly validTo: string
}

export interface NetworkFactValues {
  'network.endpoints': readonly EndpointProbe[]
  'network.tls': readonly TlsProbe[]
}

/** The network half of the fact dictionary: what was seen from the place where the probe ran. */
export const networkFacts: { readonly [K in keyof NetworkFactValues]: FactDefinition } = {
  'network.endpoints': { label: 'Endpoints', privacy: 'open' },
  'network.tls': { label: 'Certificate issuers', privacy: 'open' },
}
