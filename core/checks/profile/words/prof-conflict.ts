import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Number of deployment profiles',
  title: { pass: 'One deployment profile reaches the device', fail: 'Assignments of deployment profiles overlap' },
  why: 'Of several deployment profiles that reach a device the oldest one wins, whichever was meant. All devices with an excluded group is not supported, and the exclusion may not hold.',
  separate: {
    summary: 'Let one deployment profile alone reach the device.',
    steps: [
      'Open the deployment profiles in the Intune admin center and compare their assignments.',
      'Give each profile its own group tag and group, so that no device is in two of them.',
      'Replace All devices with exclusions by a group of the devices that are meant.',
      'Wait until the profile status is Assigned and Date assigned is filled, then scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
