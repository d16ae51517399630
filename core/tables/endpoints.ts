import type { Scenario } from '../scenarios/index.ts'
import rows from './endpoints.json' with { type: 'json' }

/** A host that Windows setup talks to. Rows and dates: see `endpointSources`. Commercial cloud only. */
export interface Endpoint {
  /** As Microsoft writes it; may start with a wildcard. */
  readonly host: string
  /** A concrete host to try; null when the wildcard cannot be tried without knowing more. */
  readonly probeHost: string | null
  readonly port: number
  readonly protocol: 'https' | 'http' | 'tcp' | 'udp'
  /** Empty: only an overlay or a later phase needs it. */
  readonly scenarios: readonly Scenario[]
  /** `hard`: enrollment or a whole phase fails without it. `soft`: something gets slower or worse. */
  readonly required: 'hard' | 'soft'
  /** Whether the vendor rules out TLS inspection for this host. No page says that inspection is fine. */
  readonly inspection: 'unsupported' | 'not-stated'
  /** Tenant region the row belongs to; null: all. */
  readonly region: string | null
  readonly status: 'current' | 'legacy'
  readonly source: keyof typeof endpointSources
}

/** Where the rows come from, with the date of the page that was read. */
export const endpointSources = {
  'intune-endpoints': 'learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21',
  'autopilot-requirements': 'learn.microsoft.com/autopilot/requirements, 2025-07-08',
  'autopilot-requirements-2024': 'learn.microsoft.com/autopilot/requirements, 2024-11-25',
  'association-requirements':
    'learn.microsoft.com/autopilot/device-preparation/device-association/requirements, 2026-08-25',
  'autopilot-hybrid': 'learn.microsoft.com/autopilot/windows-autopilot-hybrid, 2025-05-29',
  'autopilot-add-devices': 'learn.microsoft.com/autopilot/add-devices, 2025-04-11',
  'activation-article-copy': 'Microsoft support article on 0x8004FE33 as quoted by OSDeploy, 2024-01',
  community: 'public tools and samples, 2024 to 2026',
} as const

export const endpoints = rows as readonly Endpoint[]
