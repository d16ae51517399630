import { firstExtraNumber } from './devices.ts'
import { groupId, objectId, userId } from './ids.ts'

export interface DemoGroup {
  readonly id: string
  readonly displayName: string
  /** Object ids of users, devices or groups. */
  readonly members: readonly string[]
}

export const laptops = groupId(1)
export const onboardingUsers = groupId(2)
export const kiosks = groupId(3)
export const testMachines = groupId(4)
export const hardenedLaptops = groupId(5)
export const allStaff = groupId(6)
export const serviceAccounts = groupId(7)
export const preparationPilot = groupId(8)
export const preProvisioned = groupId(9)
export const taggedLaptops = groupId(21)
export const preparedDevices = groupId(22)

const objects = (...numbers: number[]): string[] => numbers.map(objectId)

/** Device numbers are those of the demo devices, in the order of the bench. */
export const groups: readonly DemoGroup[] = [
  { id: laptops, displayName: 'Autopilot - Laptops', members: [...objects(1, 3, 4, 7, 10, 11, 13), preProvisioned, hardenedLaptops] },
  { id: taggedLaptops, displayName: 'Autopilot - Group tag LAPTOP', members: objects(1, 3, 4, 7, 10, 11, 13, 90, 91) },
  { id: hardenedLaptops, displayName: 'Autopilot - Hardened laptops', members: objects(3) },
  { id: preProvisioned, displayName: 'Autopilot - Pre-provisioned', members: objects(9) },
  { id: testMachines, displayName: 'Autopilot - Test machines', members: objects(2) },
  { id: kiosks, displayName: 'Autopilot - Kiosks', members: objects(8) },
  { id: onboardingUsers, displayName: 'Onboarding users', members: [...Array.from({ length: 10 }, (_each, index) => userId(index + 1)), userId(12)] },
  // Nested on purpose: the MDM scope names this group, and nobody is in it directly.
  { id: allStaff, displayName: 'All staff', members: [onboardingUsers] },
  { id: serviceAccounts, displayName: 'Service accounts', members: [] },
  { id: preparationPilot, displayName: 'Device preparation pilot', members: [userId(11)] },
  { id: preparedDevices, displayName: 'Device preparation devices', members: [] },
]

/** Ids of all groups that hold the object, directly or through other groups. */
export function groupsOf(memberId: string): readonly DemoGroup[] {
  if (isExtra(memberId)) return groupsOf(objectId(1))
  const found = new Set<DemoGroup>()
  const visit = (id: string): void => {
    for (const group of groups) {
      if (!found.has(group) && group.members.includes(id)) {
        found.add(group)
        visit(group.id)
      }
    }
  }
  visit(memberId)
  return [...found]
}

function isExtra(id: string): boolean {
  const number = Number(id.slice(-12))
  return number >= firstExtraNumber && id === objectId(number)
}
