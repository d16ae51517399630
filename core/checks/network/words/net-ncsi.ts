import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Internet test of Windows',
  title: { pass: 'Windows will see that it is online', fail: 'Windows will believe that it is offline' },
  why: 'Windows asks one fixed page to learn whether it is online. When a sign-in page or a filter answers instead, OOBE waits for a network and never loads the profile.',
  openNetwork: {
    summary: 'Use a network without a sign-in page in front of it.',
    steps: [
      'Connect the device to a network that needs no web page, terms or voucher before it opens.',
      'On the name server, firewall and proxy, let http://www.msftconnecttest.com through unchanged and without sign-in.',
      'Scan again in the network that the device will be set up in.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
