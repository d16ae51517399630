import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'IPv4 connection',
  title: { pass: 'Device has an IPv4 connection', fail: 'Device has IPv6 alone' },
  why: 'Some hosts of Windows setup answer over IPv4 only. With IPv6 alone OOBE can end with OOBEAADV10 although the internet seems to work.',
  addIpv4: {
    summary: 'Give the device an IPv4 address with a way to the internet.',
    steps: [
      'On the network, hand out IPv4 addresses with a default gateway by DHCP.',
      'For a Hyper-V VM, connect it to a switch that reaches such a network, for example "Default Switch".',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
