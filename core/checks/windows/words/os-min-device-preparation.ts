import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for device preparation',
  title: {
    pass: 'Windows is new enough for device preparation',
    fail: 'Windows is too old for device preparation',
  },
  why: 'An older OOBE does not know device preparation: it joins the device without the policy, and no apps or scripts arrive during setup.',
  newerMedia: {
    summary: 'Install a Windows that knows device preparation.',
    steps: [
      'Use installation media of Windows 11 24H2 or later; for 22H2 and 23H2, media of April 2024 or later.',
      'Install Windows and stop at the first page of OOBE.',
      'Scan again.',
      'Ask the hardware maker which build new devices ship with.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
