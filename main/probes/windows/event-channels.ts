import type { WindowsItemId } from './item-ids.ts'

/** What is asked of an event log: the newest records with these numbers. */
export interface EventQuery {
  readonly ids: readonly number[]
  readonly most: number
  /** One of the record's data has to be one of these; undefined: any data. */
  readonly data?: readonly string[]
}

export interface EventSource {
  readonly channel: string
  readonly queries: readonly EventQuery[]
}

const autopilot = 'Microsoft-Windows-ModernDeployment-Diagnostics-Provider/Autopilot'
const deviceManagement = 'Microsoft-Windows-DeviceManagement-Enterprise-Diagnostics-Provider/Admin'
const deviceRegistration = 'Microsoft-Windows-User Device Registration/Admin'

/** Pages of setup that show Windows Hello, and the ways in which the enrollment status page ends. */
const setupPages = ['AADHello', 'NGC', 'CommercialOOBE_ESPProgress_Page_Exiting', 'CommercialOOBE_ESPProgress_Failure', 'CommercialOOBE_ESPProgress_Timeout', 'CommercialOOBE_ESPProgress_Abort']

/**
 * Where each item that holds events comes from. The collector script has the same queries, and a test compares the two,
 * so that a log out of an archive gives what the collector would have written.
 */
export const eventSources = {
  'events.autopilot': {
    channel: autopilot,
    queries: [
      { ids: [161, 706, 707, 709, 807, 809, 815, 824, 908], most: 40 },
      { ids: [156, 162, 163, 164, 165, 167, 171, 180, 181, 701, 704], most: 60 },
    ],
  },
  'events.device-management': {
    channel: deviceManagement,
    queries: [
      { ids: [52, 71, 72, 75, 76], most: 60 },
      { ids: [2800], most: 40 },
    ],
  },
  'events.device-registration': { channel: deviceRegistration, queries: [{ ids: [204, 304, 305, 306], most: 20 }] },
  'events.aad': { channel: 'Microsoft-Windows-AAD/Operational', queries: [{ ids: [1081, 1098], most: 30 }] },
  'events.hello': { channel: 'Microsoft-Windows-HelloForBusiness/Operational', queries: [{ ids: [6045, 7045, 8045], most: 20 }] },
  'events.web-sign-in': { channel: deviceManagement, queries: [{ ids: [813, 814], most: 40, data: ['EnableWebSignIn'] }] },
  'events.hello-prerequisites': { channel: deviceRegistration, queries: [{ ids: [358, 360, 362], most: 10 }] },
  'events.shell': { channel: 'Microsoft-Windows-Shell-Core/Operational', queries: [{ ids: [62404, 62407], most: 20, data: setupPages }] },
} as const satisfies Partial<Record<WindowsItemId, EventSource>>

export type EventItemId = keyof typeof eventSources

export const eventItemIds = Object.keys(eventSources) as EventItemId[]
