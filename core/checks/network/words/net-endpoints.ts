import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts that setup talks to',
  title: {
    pass: 'Hosts that setup talks to answer',
    fail: 'Not every host that setup talks to has answered',
  },
  why: 'OOBE loads the deployment profile, signs in and enrolls over these hosts. A blocked one ends setup with an error that seldom names the network.',
  allow: {
    summary: 'Let the network of the bench reach the named hosts.',
    steps: [
      'On the firewall, allow the hosts and TCP ports named under "What we saw" for this network.',
      'On the proxy, allow the same hosts without sign-in: OOBE has no user yet.',
      'On the name server, remove entries that block or redirect these hosts.',
      'Connect the device to the network it will be set up in, and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
