import type { Device } from '@microsoft/microsoft-graph-types'
import type { AutopilotRecord } from './devices.ts'
import { entraId, objectId, recordId } from './ids.ts'

/** The demo device whose Entra object somebody disabled. */
const disabled = entraId(10)

/** Entra objects that registration made ahead: named after the serial number, never signed in. */
export function entraDevice(record: AutopilotRecord): Device {
  const number = Number(record.id.slice(-12))
  const deviceId = entraId(number)
  return {
    id: objectId(number),
    deviceId,
    displayName: record.serialNumber,
    accountEnabled: deviceId !== disabled,
    operatingSystem: 'Windows',
    trustType: 'AzureAd',
    profileType: 'RegisteredDevice',
    isManaged: null,
    isCompliant: null,
    deviceOwnership: null,
    deviceCategory: null,
    enrollmentProfileName: null,
    isRooted: null,
    managementType: null,
    manufacturer: null,
    mdmAppId: null,
    model: null,
    operatingSystemVersion: null,
    systemLabels: [],
    physicalIds: [`[ZTDID]:${recordId(number)}`, `[OrderID]:${String(record['groupTag'])}`],
  }
}
