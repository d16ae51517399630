export interface DemoAssignment {
  readonly id: string
  readonly target: Readonly<Record<string, unknown>>
}

const filterOff = { deviceAndAppManagementAssignmentFilterId: null, deviceAndAppManagementAssignmentFilterType: 'none' }

/** Assignments of a policy to groups. */
export function assignedTo(policyId: string, ...groupIds: string[]): DemoAssignment[] {
  return groupIds.map((groupId) => ({
    id: `${policyId}_${groupId}`,
    target: { '@odata.type': '#microsoft.graph.groupAssignmentTarget', ...filterOff, groupId },
  }))
}

export function assignedToAllDevices(policyId: string): DemoAssignment[] {
  const target = { '@odata.type': '#microsoft.graph.allDevicesAssignmentTarget', ...filterOff }
  return [{ id: `${policyId}_all`, target }]
}
