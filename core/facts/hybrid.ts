import type { FactDefinition } from './definition.ts'

/** States of an Intune Connector for Active Directory, as Microsoft Graph (beta) spells them. */
export const connectorStates = ['active', 'error', 'inactive'] as const

export type ConnectorState = (typeof connectorStates)[number]

/** One Intune Connector for Active Directory. Microsoft Graph does not say which domain it serves. */
export interface JoinConnector {
  readonly name: string
  readonly state: ConnectorState
  /** Numbers with dots, such as 6.2504.2001.8. */
  readonly version: string
  /** ISO 8601 in UTC; null when it never called. */
  readonly lastConnectionAt: string | null
}

/** A domain join profile that reaches the device. */
export interface DomainJoinProfile {
  readonly name: string
  /** Empty when the profile does not say. */
  readonly domain: string
  /** Empty: the container for computers. */
  readonly organizationalUnit: string
}

export interface HybridFactValues {
  'tenant.joinConnectors': readonly JoinConnector[]
  'tenant.domainJoinProfiles': readonly DomainJoinProfile[]
}

/** What hybrid join needs from the tenant. */
export const hybridFacts: { readonly [K in keyof HybridFactValues]: FactDefinition } = {
  'tenant.joinConnectors': { label: { en: 'Intune Connectors for Active Directory', de: 'Intune Connectors for Active Directory' }, privacy: 'identifying' },
  'tenant.domainJoinProfiles': { label: { en: 'Domain join profiles of the device', de: 'Domänenbeitrittsprofile des Geräts' }, privacy: 'identifying' },
}
