import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Entra device object',
  title: { pass: 'Entra device object is in order', fail: 'Entra device object is missing or not in order' },
  why: 'The join uses the device object that registration created. When it is gone the join stops with 0x801C03F3; when it is disabled the joined device is refused.',
  registerAgain: {
    summary: 'Register the device again, so that its Entra device object is created anew.',
    steps: [
      'Delete the Intune device when there is one.',
      'Delete the Windows Autopilot device and select Sync.',
      'Import the hardware hash again.',
      'Wait until a deployment profile is assigned and scan again.',
    ],
  },
  enable: {
    summary: 'Enable the Entra device object.',
    steps: [
      'Find out why the device was disabled; it may have been reported lost.',
      'Open the device in the Entra admin center and select Enable.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
