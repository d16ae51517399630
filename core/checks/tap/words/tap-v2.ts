import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass with device preparation',
  title: { pass: 'Try a pass with device preparation on one device first', fail: 'Pass with device preparation was not tried' },
  why: 'Device preparation joins Entra ID with the same sign-in page, so a pass should work. Microsoft does not say so, and it is not verified: try one device before a batch.',
}

export const words: Words<typeof en> = { en, de: en }
