import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Cloud PC',
  title: { pass: 'Cloud PC is prepared by Windows 365', fail: 'Cloud PC is not expected here' },
  why: 'A Cloud PC takes the automatic mode of device preparation, which has its own lowest builds. It does not pass through the OOBE of a bench.',
}

export const words: Words<typeof en> = { en, de: en }
