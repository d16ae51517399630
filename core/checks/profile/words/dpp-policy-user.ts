import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device preparation policy for the user',
  title: { pass: 'A device preparation policy reaches the user', fail: 'No device preparation policy reaches the user' },
  why: 'Device preparation starts when a user signs in who has a policy. Without one Windows only joins the device, and no apps or scripts arrive during setup.',
  include: {
    summary: 'Put the user into a group that a device preparation policy is assigned to.',
    steps: [
      'Open the device preparation policies in the Intune admin center and look at their assignments.',
      'Add the user to the assigned group, or assign a policy to a group of the user.',
      'Check that the user is in no excluded group.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
