import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Deployment profile',
  title: { pass: 'Deployment profile is assigned', fail: 'Deployment profile has not arrived at the device record' },
  why: 'Windows downloads the profile once it is online. When none is ready at that moment it can keep an empty one and run setup as for a personal device.',
  assign: {
    summary: 'Assign a deployment profile that this hardware can run to a group that holds the device.',
    steps: [
      'Open the device under Windows Autopilot devices in the Intune admin center and look at its profile status.',
      'Compare the group tag of the device with the rule of the group that the profile is assigned to.',
      'Correct the tag, the rule or the assignment; choose a user-driven profile when the hardware does not meet the requirements.',
      'Wait until Date assigned is filled, restart the device in setup and scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the assignment has arrived before the device goes through setup.',
    steps: [
      'Open Windows Autopilot devices in the Intune admin center and select Sync.',
      'Wait until the profile status is Assigned and Date assigned is filled.',
      'Scan again, and restart the device when setup has already started.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
