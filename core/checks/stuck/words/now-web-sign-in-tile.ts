import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Web sign-in on this device',
  title: { pass: 'Web sign-in is on', fail: 'Web sign-in is not on' },
  why: 'After a restart in device setup the user signs in on the lock screen, and its password box takes no Temporary Access Pass.',
  bringPolicy: {
    summary: 'Bring the web sign-in policy to the device, or give the user another way in.',
    steps: [
      'In the Intune admin center, assign a settings catalog profile with Authentication > Enable Web Sign In to a group of devices.',
      'Wait until the device has synced; restart it and look for the globe on the lock screen.',
      'When it does not come, let the user sign in with a password or a security key.',
      'When there is no other way in, reset the device once the policy is in place.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
