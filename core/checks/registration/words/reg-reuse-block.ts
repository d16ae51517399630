import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Earlier enrollment of this device',
  title: { pass: 'No earlier enrollment stands in the way', fail: 'Earlier enrollment stands in the way' },
  why: 'Self-deploying and pre-provisioning enroll a device once. While the Intune device of that run exists, or the record is blocked, the next run stops with 0x80180014.',
  deleteOld: {
    summary: 'Delete the Intune device that an earlier enrollment left behind.',
    steps: [
      'Find the device by its serial number under Devices in the Intune admin center.',
      'Make sure that nobody works with it any more, then delete it.',
      'Wait until it is gone, reset the device and scan again.',
    ],
  },
  unblock: {
    summary: 'Unblock the device under Windows Autopilot devices.',
    steps: [
      'Delete the Intune device with this serial number when there is one.',
      'Open Windows Autopilot devices in the Intune admin center and select the device.',
      'Select Unblock device; where the button is missing, delete the record and register the device again.',
      'Reset the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
