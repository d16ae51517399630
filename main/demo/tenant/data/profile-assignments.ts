import { assignedTo, type DemoAssignment } from './assignments.ts'
import { kiosks, preProvisioned, taggedLaptops, testMachines } from './groups.ts'
import { preProvisioning, selfDeploying, userDriven } from './profiles.ts'

/** The deployment profiles with the groups that they are assigned to. */
export const deploymentProfiles: readonly (object & { readonly assignments: readonly DemoAssignment[] })[] = [
  { ...userDriven, assignments: assignedTo(userDriven.id, taggedLaptops, testMachines) },
  { ...selfDeploying, assignments: assignedTo(selfDeploying.id, kiosks) },
  { ...preProvisioning, assignments: assignedTo(preProvisioning.id, preProvisioned) },
]

/** Membership rules by group; groups that are not here get their members by hand. */
export const membershipRules: Readonly<Record<string, string>> = {
  [taggedLaptops]: '(device.devicePhysicalIds -any (_ -eq "[OrderID]:LAPTOP"))',
}
