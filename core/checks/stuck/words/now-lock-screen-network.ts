import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Network on the lock screen',
  title: { pass: 'Network is there before sign-in', fail: 'Network comes only after sign-in' },
  why: 'A new user and web sign-in have to reach Microsoft Entra from the lock screen, where a connection that belongs to a user does not exist.',
  connect: {
    summary: 'Give the device a network that needs no signed-in user.',
    steps: [
      'Connect an Ethernet cable to a network without 802.1X, or choose a Wi-Fi network with the network icon of the lock screen.',
      'In the Intune admin center, assign the Wi-Fi or wired network profile to devices instead of users.',
      'In that profile, set the authentication mode of 802.1X to Machine or to User or machine.',
      'Wait on the lock screen until the network icon shows a connection, then sign in.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
