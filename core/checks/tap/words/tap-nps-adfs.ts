import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Sign-in to the network',
  title: { pass: 'Device is on a network without wireless sign-in', fail: 'Wireless network may ask for a sign-in that takes no pass' },
  why: 'A Temporary Access Pass does not work where a network signs users in through the NPS extension or the AD FS adapter.',
  ask: {
    summary: 'Make sure that the network of the bench does not ask the user to sign in.',
    steps: [
      'Ask whether Wi-Fi or VPN at this site signs users in through the NPS extension for multifactor authentication or the AD FS adapter.',
      'When it does, use a cable, a guest network, or a network that lets the device in by certificate or shared key.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
