import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for device association',
  title: {
    pass: 'Windows is new enough for device association',
    fail: 'Windows may be too old for device association, or is virtual',
  },
  why: 'An older Windows writes no usable DeviceLink file and OOBE ignores the association, so the device goes through setup as an unknown one.',
  update: {
    summary: 'Install the current cumulative update before the DeviceLink file is exported.',
    steps: [
      'On Windows 11 24H2 or 25H2, install the current cumulative update and restart.',
      'On older Windows, install Windows 11 25H2 from current media.',
      'Scan again, then export the DeviceLink file.',
    ],
  },
  hardware: {
    summary: 'Use a physical device.',
    steps: ['Take a physical device for device association.', 'For a VM, plan a user-driven enrollment instead.', 'Scan again.'],
  },
  look: {
    summary: 'Confirm that the update for device association is part of this Windows.',
    steps: [
      'Open Settings > Windows Update > Update history.',
      'Look for KB5120998 or any cumulative update released after it.',
      'When there is none, install the current cumulative update, restart and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
