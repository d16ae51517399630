import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Apps that setup waits for',
  title: { pass: 'Tracked apps are on their way', fail: 'A tracked app does not finish' },
  why: 'One blocking app that fails or waits for a user keeps the whole device on the enrollment status page.',
  fixApp: {
    summary: 'Fix the app that does not finish, or take it off the list of blocking apps.',
    steps: [
      'In the Intune admin center, open Apps and look at the device install status of the named app.',
      'On the device, read the logs of the Intune management extension for its error code.',
      'Correct the command line, the detection rule or the context of the app.',
      'Until then, remove it from the blocking apps of the enrollment status page.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
