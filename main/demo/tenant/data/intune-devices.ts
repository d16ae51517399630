import { deviceId } from './ids.ts'

/** Devices in Intune. None of the demo devices on the bench is among them: each is about to enroll for the first time. */
export const intuneDevices = [
  { id: deviceId(1), serialNumber: 'FBK100010', deviceName: 'FBK-0010', operatingSystem: 'Windows', managementState: 'managed' },
  { id: deviceId(2), serialNumber: 'FBK20001', deviceName: 'FBK-2001', operatingSystem: 'Windows', managementState: 'managed' },
] as const

/** The service last brought devices in half an hour before the demo starts. */
export function autopilotSync(clockStart: number): object {
  return {
    id: deviceId(0),
    lastSyncDateTime: new Date(clockStart - 30 * 60_000).toISOString(),
    lastManualSyncTriggerDateTime: '0001-01-01T00:00:00Z',
    syncStatus: 'completed',
  }
}
