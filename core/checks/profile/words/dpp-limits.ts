import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Limits of device preparation',
  title: { pass: 'Device preparation policy keeps within its limits', fail: 'Device preparation policy goes beyond its limits' },
  why: 'Apps and scripts beyond the limits are not installed during setup, and a time limit that is too short ends it before they are.',
  reduce: {
    summary: 'Bring the device preparation policy within its limits.',
    steps: [
      'Open the device preparation policy in the Intune admin center.',
      'Keep at most 25 apps and 10 scripts; assign the others to install after setup.',
      'Set the time limit between 15 and 720 minutes, long enough for the apps.',
      'Save the policy and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
