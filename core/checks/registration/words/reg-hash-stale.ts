import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Registered hardware hash',
  title: { pass: 'Registered hardware hash fits this device', fail: 'Registered hardware hash no longer fits this device' },
  why: 'After a new mainboard, another serial number or another edition of Windows the service no longer recognizes the device and holds the profile back.',
  registerAgain: {
    summary: 'Register the hardware as it is now.',
    steps: [
      'Delete the Intune device when there is one.',
      'Delete the Windows Autopilot device and select Sync.',
      'Capture the hardware hash on the device again and import it.',
      'Wait until a deployment profile is assigned.',
      'Reset the device and scan again.',
    ],
  },
  captureAgain: {
    summary: 'Capture the hardware hash on this device again.',
    steps: [
      'Restart the device.',
      'Capture the hardware hash as administrator and scan again.',
      'When the serial numbers still differ, correct the firmware data before the device is registered.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
