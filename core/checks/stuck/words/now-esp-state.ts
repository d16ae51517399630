import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enrollment status page now',
  title: { pass: 'No line of the enrollment status page has failed', fail: 'A line of the enrollment status page has failed' },
  why: 'The page holds the device until every tracked line has succeeded.',
  fixFirst: {
    summary: 'Fix the first line that failed; the lines after it follow.',
    steps: [
      'When a code is shown, look it up: on the Codes page, or with preflight explain.',
      'On the enrollment status page, select Try again once: a failed line may recover.',
      'When it fails again, collect the logs with mdmdiagnosticstool.exe from Shift+F10.',
      'Fix the cause in Intune before the device is reset.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
