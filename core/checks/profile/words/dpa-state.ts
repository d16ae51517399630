import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device association',
  title: { pass: 'Device is associated and has a policy', fail: 'Device association is not complete' },
  why: 'Without an association Windows does not know the tenant of the device, and without a policy nothing is installed during setup.',
  associate: {
    summary: 'Associate the device again and give it a device preparation policy.',
    steps: [
      'Look the device up under device association in the Intune admin center.',
      'Export the association file on the device again when its firmware was reset or Secure Boot was changed, and upload it.',
      'Remove the association of a previous owner with the script on the device; Intune cannot remove it.',
      'Assign a device preparation policy to the device or its user and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
