import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version',
  title: {
    pass: 'Windows version is in support',
    fail: 'Windows version is not known to be in support',
  },
  why: 'Enrollment of a Windows version past its end may still run, but nobody repairs it when it breaks, and device preparation does not start on Windows 10 at all.',
  upgrade: {
    summary: 'Bring Windows to a version in support.',
    steps: [
      'Start the device from installation media of Windows 11 25H2 or later, or run its setup.exe in Windows.',
      'Finish the upgrade before the device is registered or goes through OOBE.',
      'Scan again.',
    ],
  },
  lookUp: {
    summary: 'Look up the end date of this Windows version.',
    steps: [
      'Open the linked page and find the row of this build and edition.',
      'When its end date has passed, install Windows 11 25H2 or later.',
      'When it is in support, go on: Preflight does not know this version yet.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
