import type { DeviceAndAppManagementAssignmentFilter } from '@microsoft/microsoft-graph-types-beta'
import type { DemoAssignment } from './assignments.ts'

const filterId = (number: number): string => `fab00000-00ac-4000-8000-${String(number).padStart(12, '0')}`

const stamps = { createdDateTime: '2025-02-03T09:00:00Z', lastModifiedDateTime: '2025-02-03T09:00:00Z' }

/** None of the devices on the bench is a kiosk model, and only enrollment settles who owns a device. */
export const assignmentFilters: readonly DeviceAndAppManagementAssignmentFilter[] = [
  {
    id: filterId(1),
    displayName: 'Kiosk models',
    description: '',
    platform: 'windows10AndLater',
    rule: '(device.manufacturer -eq "Contoso") and (device.model -startsWith "Kiosk")',
    roleScopeTags: ['0'],
    ...stamps,
  },
  {
    id: filterId(2),
    displayName: 'Company devices',
    description: '',
    platform: 'windows10AndLater',
    rule: '(device.deviceOwnership -eq "Corporate")',
    roleScopeTags: ['0'],
    ...stamps,
  },
]

/** All devices that the filter for kiosk models matches. */
export function assignedToKioskModels(policyId: string): DemoAssignment[] {
  const target = {
    '@odata.type': '#microsoft.graph.allDevicesAssignmentTarget',
    deviceAndAppManagementAssignmentFilterId: filterId(1),
    deviceAndAppManagementAssignmentFilterType: 'include',
  }
  return [{ id: `${policyId}_all`, target }]
}
