import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts of Windows activation',
  title: { pass: 'Activation hosts answer', fail: 'Activation hosts are blocked or were not all reached' },
  why: 'Enrollment works without these hosts, but the step-up from Pro to Enterprise and activation after a mainboard change fail later.',
  allow: {
    summary: 'Let the network reach the activation hosts of Windows.',
    steps: ['On the firewall and the proxy, allow the hosts named under "What we saw" on TCP 443.', 'Scan again in the same network.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
