import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Quality updates in OOBE',
  title: { pass: 'Quality updates in OOBE hold nothing up', fail: 'Scan for quality updates can time out' },
  why: 'During hybrid join the scan for quality updates can run into its time limit on some builds, which delays setup or ends the Enrollment Status Page with an error.',
  update: {
    summary: 'Bring the Windows image past the update of March 2026, or turn the quality updates off.',
    steps: [
      'Install KB5079473 (26100.8037 or 26200.8037) or a later cumulative update in the image.',
      'Or, in the Intune admin center, open Devices > Enrollment > Enrollment Status Page, open the page of this device and set "Install Windows quality updates" to No.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
