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

/** Proxy settings of one account. Credentials inside an address are no part of it. */
export interface ProxySettings {
  /** As Windows keeps it, perhaps one for each protocol; null: none, or turned off. */
  readonly server: string | null
  /** Address of a configuration script; null: none. */
  readonly script: string | null
  /** Hosts without the proxy, as Windows keeps them. */
  readonly bypass: string
}

export interface NetworkFactValues {
  'network.endpoints': readonly EndpointProbe[]
  'network.tls': readonly TlsProbe[]
  'network.connectTest': ConnectTest
  /** Empty where the device goes straight to the internet. */
  'network.proxyAnswers': readonly ProxyAnswer[]
  /** Of the account that ran the collector; in OOBE nobody else's counts yet. */
  'network.userProxy': ProxySettings
  /** Of services: WinHTTP, machine-wide. */
  'network.serviceProxy': ProxySettings
  /** HTTP status that answered a request for the first 100 bytes of a file of Windows Update: 206 when ranges work. */
  'network.rangeStatus': number
}

/** The network half of the fact dictionary: what was seen from the place where the probe ran. */
export const networkFacts: { readonly [K in keyof NetworkFactValues]: FactDefinition } = {
  'network.endpoints': { label: { en: 'Endpoints', de: 'Endpunkte' }, privacy: 'open' },
  'network.tls': { label: { en: 'Certificate issuers', de: 'Zertifikataussteller' }, privacy: 'open' },
  'network.connectTest': { label: { en: 'Internet test of Windows', de: 'Internettest von Windows' }, privacy: 'open' },
  'network.proxyAnswers': { label: { en: 'Answers of the proxy', de: 'Antworten des Proxys' }, privacy: 'open' },
  'network.userProxy': { label: { en: 'Proxy of this account', de: 'Proxy dieses Kontos' }, privacy: 'identifying' },
  'network.serviceProxy': { label: { en: 'Proxy of Windows services', de: 'Proxy der Windows-Dienste' }, privacy: 'identifying' },
  'network.rangeStatus': { label: { en: 'Answer to a partial download', de: 'Antwort auf einen Teildownload' }, privacy: 'open' },
}
