import type { ManagedDevice } from '@microsoft/microsoft-graph-types'
import type { WindowsAutopilotSettings } from '@microsoft/microsoft-graph-types-beta'
import { deviceId } from './ids.ts'

/** The state is published in v1.0 since the types were made. */
type WithState = ManagedDevice & { readonly managementState: string }

/** Devices in Intune. Of the demo devices on the bench only the stuck one is among them: the others are about to enroll for the first time. */
export const intuneDevices = [
  { id: deviceId(1), serialNumber: 'FBK100010', deviceName: 'FBK-0010', operatingSystem: 'Windows', managementState: 'managed', lastSyncDateTime: '2026-11-22T16:20:00Z' },
  { id: deviceId(2), serialNumber: 'FBK20001', deviceName: 'FBK-2001', operatingSystem: 'Windows', managementState: 'managed', lastSyncDateTime: '2026-03-02T07:41:12Z' },
  { id: deviceId(13), serialNumber: 'FBK10013', deviceName: 'FBK-0013', operatingSystem: 'Windows', managementState: 'managed', lastSyncDateTime: '2026-11-23T07:58:02Z' },
] as const satisfies readonly WithState[]

/** The service last brought devices in half an hour before the demo starts. */
export function autopilotSync(clockStart: number): WindowsAutopilotSettings {
  return {
    id: deviceId(0),
    lastSyncDateTime: new Date(clockStart - 30 * 60_000).toISOString(),
    lastManualSyncTriggerDateTime: '0001-01-01T00:00:00Z',
    syncStatus: 'completed',
  }
}
