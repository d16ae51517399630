import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Partial downloads',
  title: { pass: 'Partial downloads work', fail: 'Partial downloads are not let through' },
  why: 'Apps arrive in parts. A network that only hands out whole files makes app installs on the Enrollment Status Page slow or end in a timeout.',
  allow: {
    summary: 'Let partial downloads through the proxy or firewall.',
    steps: [
      'On the proxy or firewall, allow HTTP range requests (partial responses) for *.manage.microsoft.com, *.windowsupdate.com and *.delivery.mp.microsoft.com.',
      'Turn off download scanning that fetches whole files first for these hosts.',
      'Scan again in the same network.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
