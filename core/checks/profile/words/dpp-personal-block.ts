import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Corporate identifier',
  title: { pass: 'Device may enroll as far as ownership goes', fail: 'Device counts as personal, and personal devices are blocked' },
  why: 'A device that is not registered for Windows Autopilot counts as personal unless a corporate identifier names it. Where personal devices are blocked, setup stops at enrollment.',
  identify: {
    summary: 'Tell Intune that this device is corporate.',
    steps: [
      'Write manufacturer, model and serial number of the device into a CSV file without a header, with no comma inside a value.',
      'Open Corporate device identifiers in the Intune admin center and upload the file as Manufacturer, model and serial number (Windows only).',
      'Add every other Windows device as well: as soon as one identifier exists, devices without one enroll as personal.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
