import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Sign-in at the proxy',
  title: { pass: 'No proxy asks for a sign-in', fail: 'Proxy asks for a sign-in' },
  why: 'During OOBE nobody is signed in yet, so a proxy that asks for credentials stops the profile download, the sign-in and the enrollment.',
  allow: {
    summary: 'Let the setup hosts through the proxy without sign-in.',
    steps: [
      'On the proxy, add a rule without authentication for the hosts named under "What we saw" and for the other hosts of Windows setup.',
      'Or connect the device to a network without a proxy.',
      'Scan again in the same network.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
