import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Last import of the device',
  title: { pass: 'No import of the device failed', fail: 'Last import of the device did not succeed' },
  why: 'A hardware hash that the service refused leaves the device unregistered, so setup offers a personal account. The error of the import says what has to be corrected.',
  captureAgain: {
    summary: 'Capture the hardware hash again and import it.',
    steps: [
      'See what the checks of the hardware hash say about this device, and correct that first.',
      'Capture the hardware hash on the device as administrator.',
      'Write the import file with a tool; a spreadsheet changes it.',
      'Import it, wait until the import ends and scan again.',
    ],
  },
  removeDuplicate: {
    summary: 'Import the device once.',
    steps: [
      'Remove the second row with the same hardware hash from the import file.',
      'Import the file again, wait until the import ends and scan again.',
    ],
  },
  tryLater: {
    summary: 'Import the device again later.',
    steps: ['Wait fifteen minutes.', 'Import the file again, wait until the import ends and scan again.'],
  },
  wait: {
    summary: 'Wait until the import ends.',
    steps: ['Wait a few minutes; an import can take up to twenty.', 'Scan again.'],
  },
  ask: {
    summary: 'Look the error up and import the device again.',
    steps: [
      'Open Windows Autopilot devices in the Intune admin center and read what it says about this import.',
      'Correct the cause, import the device again and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
