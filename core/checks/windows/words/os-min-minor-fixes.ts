import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Repairs of known OOBE defects',
  title: { pass: 'No known OOBE defect of old images', fail: 'Image has OOBE defects that updates repair' },
  why: 'Old images carry defects that show up one at a time: a skipped deployment profile, or a registration that is not repaired after a mainboard change.',
  update: {
    summary: 'Install a current Windows 11 with its latest cumulative update.',
    steps: [
      'Put Windows 11 25H2 with the current cumulative update into the image.',
      'Install the device from that image and stop at the first page of OOBE.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
