import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Group of the deployment profile',
  title: { pass: 'Device is in a group that gets a deployment profile', fail: 'Device does not get into a group with a deployment profile' },
  why: 'The deployment profile comes by way of a group. When no rule matches the group tag, nobody assigns a profile and setup runs as for a personal device.',
  correct: {
    summary: 'Bring the device into a group that a deployment profile is assigned to.',
    steps: [
      'Compare the group tag of the device under Windows Autopilot devices in the Intune admin center with the clause that fails.',
      'Correct the group tag, or the membership rule in the Microsoft Entra admin center.',
      'Check that no group that holds the device is excluded from the assignment of the profile.',
      'Wait until the device is a member of the group and Date assigned is filled.',
      'Restart the device in setup and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the device is a member of the group.',
    steps: [
      'Open the group in the Microsoft Entra admin center and look at its dynamic rule processing status.',
      'Turn processing on when it is paused.',
      'Wait until the device is listed as a member, then until Date assigned is filled in Intune.',
      'Restart the device in setup and scan again.',
    ],
  },
  simplify: {
    summary: 'Write the membership rule with properties that registration fills.',
    steps: [
      'Open the group in the Microsoft Entra admin center and edit its dynamic membership rule.',
      'Use devicePhysicalIds: [ZTDId] for all Windows Autopilot devices, [OrderID] for one group tag, [PurchaseOrderId] for one order.',
      'Wait until the device is listed as a member, then scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
