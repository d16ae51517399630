import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for hybrid join',
  title: { pass: 'Windows has the repair for slow hybrid joins', fail: 'Windows lacks the repair for slow hybrid joins' },
  why: 'Without the repair a hybrid join in OOBE can end with 0x80004005 when the offline domain join takes long, although everything is set up correctly.',
  update: {
    summary: 'Put a current cumulative update into the Windows image.',
    steps: [
      'Install KB5065789 (25H2), KB5065426 (24H2) or KB5070312 (23H2), or any later cumulative update, in the image.',
      'Install the device from that image, or update it and restart.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
