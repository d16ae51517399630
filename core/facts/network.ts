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

/**
 * What came back when Windows' own test page was asked for. `proxy-sign-in`: the proxy wants credentials first;
 * `redirected` and `altered`: something on the way answered in its place.
 */
export type ConnectTest = 'connected' | 'redirected' | 'altered' | 'proxy-sign-in' | 'name-not-found' | 'unreachable'

/** What the proxy said when it was asked for a way to one host, without credentials. */
export interface ProxyAnswer {
  readonly host: string
  /** HTTP status; null when the proxy gave no answer at all. */
  readonly status: number | null
}

export interface NetworkFactValues {
  'network.endpoints': readonly EndpointProbe[]
  'network.tls': readonly TlsProbe[]
  'network.connectTest': ConnectTest
  /** Empty where the device goes straight to the internet. */
  'network.proxyAnswers': readonly ProxyAnswer[]
  /** HTTP status that answered a request for the first 100 bytes of a file of Windows Update: 206 when ranges work. */
  'network.rangeStatus': number
}

/** The network half of the fact dictionary: what was seen from the place where the probe ran. */
export const networkFacts: { readonly [K in keyof NetworkFactValues]: FactDefinition } = {
  'network.endpoints': { label: 'Endpoints', privacy: 'open' },
  'network.tls': { label: 'Certificate issuers', privacy: 'open' },
  'network.connectTest': { label: 'Internet test of Windows', privacy: 'open' },
  'network.proxyAnswers': { label: 'Answers of the proxy', privacy: 'open' },
  'network.rangeStatus': { label: 'Answer to a partial download', privacy: 'open' },
}
