import { mapFact, type Fact } from '../../core/facts/fact.ts'
import type { DeviceProperty, RuleDevice } from '../../core/facts/profile-path.ts'
import type { EntraObject } from './entra-device.ts'

/**
 * What Entra calls a property in membership rules, by its name in Microsoft Graph.
 * Source: learn.microsoft.com/entra/identity/users/groups-dynamic-membership, rules for devices (2025-03).
 */
const ruleNames = {
  id: 'objectid',
  deviceId: 'deviceid',
  accountEnabled: 'accountenabled',
  trustType: 'devicetrusttype',
  displayName: 'displayname',
  physicalIds: 'devicephysicalids',
  operatingSystem: 'deviceostype',
  operatingSystemVersion: 'deviceosversion',
  deviceOwnership: 'deviceownership',
  deviceCategory: 'devicecategory',
  enrollmentProfileName: 'enrollmentprofilename',
  isRooted: 'isrooted',
  managementType: 'managementtype',
  manufacturer: 'devicemanufacturer',
  mdmAppId: 'devicemanagementappid',
  model: 'devicemodel',
  profileType: 'profiletype',
  systemLabels: 'systemlabels',
} as const satisfies { readonly [K in keyof EntraObject]?: string }

/** The device object as membership rules see it. A property that the answer leaves out stays out: nobody knows it. */
export function ruleDeviceFact(object: Fact<EntraObject | null>): Fact<RuleDevice | null> {
  return mapFact(object, (device) => {
    if (device === null) return null
    const names = Object.entries(ruleNames) as [keyof typeof ruleNames, string][]
    const read = names.flatMap(([member, name]): [string, DeviceProperty][] => {
      const value = device[member]
      return value === undefined ? [] : [[name, value]]
    })
    return Object.fromEntries(read)
  })
}
