import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts for failure logs',
  title: { pass: 'Hosts for failure logs answer', fail: 'Most hosts for failure logs do not answer' },
  why: 'Enrollment works without these hosts, but the logs of a failed setup do not reach Intune, and the cause stays on the device.',
  allow: {
    summary: 'Let the network reach the hosts that take failure logs.',
    steps: ['On the firewall and the proxy, allow the hosts named under "What we saw" on TCP 443.', 'Scan again in the same network.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
