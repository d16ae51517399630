import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Logon policies in the image',
  title: { pass: 'No logon policy stands in the way of pre-provisioning', fail: 'Logon policies stop pre-provisioning' },
  why: 'Pre-provisioning signs in to Windows by itself. A logon message, a required smart card or a prompt for credentials stops it.',
  remove: {
    summary: 'Remove the logon policies from the image.',
    steps: [
      'Open Local Security Policy, Local Policies, Security Options.',
      'Clear message title and message text for users attempting to log on.',
      'Disable the requirement for Windows Hello for Business or a smart card.',
      'Set the elevation prompt for administrators to prompt for consent.',
      'Remove the same settings from the image, restart the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
