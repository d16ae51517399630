import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device limit of Entra',
  title: { pass: 'User may have one more device', fail: 'User is at or near the device limit of Entra' },
  why: 'A user who has as many devices as the tenant allows cannot join another one: the join stops with 0x801C000E.',
  makeRoom: {
    summary: 'Make room for one more device of the user in Entra.',
    steps: [
      'Open the user in the Entra admin center and look at the list of devices.',
      'Disable devices that nobody uses any more, and delete them after a while.',
      'Leave devices alone whose name is a serial number: those are registered with Windows Autopilot.',
      'Where all are in use, raise the maximum number of devices per user in the device settings.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
