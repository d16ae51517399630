import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Web sign-in at the lock screen',
  title: {
    pass: 'Web sign-in reaches the device before the lock screen',
    fail: 'Web sign-in does not reach the device before the lock screen',
  },
  why: 'After a restart during device setup Windows asks for a second sign-in. Its password box refuses a Temporary Access Pass; only web sign-in takes it.',
  target: {
    summary: 'Assign the web sign-in policy to a group that holds the device.',
    steps: [
      'Create a settings catalog policy in the Intune admin center with Authentication, Enable Web Sign In.',
      'Assign it to a group of devices, so that it arrives during device setup and before the first lock screen.',
      'Take the assignment to users away when there is one.',
      'Scan again before the device goes through setup.',
    ],
  },
  otherSignIn: {
    summary: 'Use Entra join, or another way to sign in.',
    steps: [
      'Choose a user-driven profile with Entra join when the device does not need the on-premises domain.',
      'Otherwise give the user a password, smart card or security key for the lock screen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
