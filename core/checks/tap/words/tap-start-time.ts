import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Start of the pass',
  title: { pass: 'Temporary Access Pass has started', fail: 'Temporary Access Pass starts later' },
  why: 'Before its start the pass is refused and the sign-in page asks for a password. Start times are kept in UTC and easily misread as local time.',
  reissue: {
    summary: 'Issue a pass that is already valid when setup starts.',
    steps: [
      'Compare the start with the clock; it is kept in UTC and portals show local time.',
      'Delete the pass and add a new one without a delayed start.',
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the pass has started before the user signs in.',
    steps: ['Leave the device at the sign-in page until the start of the pass.', 'Scan again, then let the user sign in.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
