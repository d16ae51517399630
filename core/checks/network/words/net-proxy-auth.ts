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
  noProxy: 'No proxy',
  noneSet: 'None set',
  askedFor: (host: string): string => `Proxy, asked for ${host}`,
  noAnswer: 'No answer',
  expected: 'No sign-in (any answer but HTTP 407)',
  script: (address: string): string => `script ${address}`,
  notFor: (hosts: string): string => `not for ${hosts}`,
}

const de: typeof en = {
  topic: 'Anmeldung am Proxy',
  title: { pass: 'Kein Proxy verlangt eine Anmeldung', fail: 'Proxy verlangt eine Anmeldung' },
  why: 'Während OOBE ist noch niemand angemeldet. Ein Proxy, der Anmeldedaten verlangt, verhindert deshalb den Abruf des Profils, die Anmeldung und die Registrierung.',
  allow: {
    summary: 'Die Hosts der Einrichtung ohne Anmeldung durch den Proxy lassen.',
    steps: [
      'Im Proxy eine Regel ohne Anmeldung für die unter „Was wir gesehen haben“ genannten und die übrigen Hosts der Windows-Einrichtung anlegen.',
      'Oder das Gerät mit einem Netzwerk ohne Proxy verbinden.',
      'Im selben Netzwerk neu prüfen.',
    ],
  },
  noProxy: 'Kein Proxy',
  noneSet: 'Keiner gesetzt',
  askedFor: (host) => `Proxy, gefragt nach ${host}`,
  noAnswer: 'Keine Antwort',
  expected: 'Keine Anmeldung (jede Antwort außer HTTP 407)',
  script: (address) => `Skript ${address}`,
  notFor: (hosts) => `nicht für ${hosts}`,
}

export const words: Words<typeof en> = { en, de }
