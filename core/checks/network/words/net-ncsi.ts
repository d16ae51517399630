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
  outcomes: {
    connected: 'Answered as Microsoft wrote it',
    redirected: 'Redirected to another page',
    altered: 'Answered with something else',
    'proxy-sign-in': 'The proxy asks for a sign-in',
    'name-not-found': 'Name not found',
    unreachable: 'No connection',
  },
}

const de: typeof en = {
  topic: 'Internettest von Windows',
  title: { pass: 'Windows wird erkennen, dass es online ist', fail: 'Windows wird sich für offline halten' },
  why: 'Windows ruft eine feste Seite ab, um zu erfahren, ob es online ist. Antwortet stattdessen eine Anmeldeseite oder ein Filter, wartet OOBE auf ein Netzwerk und lädt das Profil nie.',
  openNetwork: {
    summary: 'Ein Netzwerk ohne vorgeschaltete Anmeldeseite benutzen.',
    steps: [
      'Gerät mit einem Netzwerk verbinden, das sich ohne Webseite, Nutzungsbedingungen oder Gutschein öffnet.',
      'In Namensserver, Firewall und Proxy http://www.msftconnecttest.com unverändert und ohne Anmeldung durchlassen.',
      'In dem Netzwerk neu prüfen, in dem das Gerät eingerichtet wird.',
    ],
  },
  outcomes: {
    connected: 'Antwortet so, wie Microsoft es vorgibt',
    redirected: 'Auf eine andere Seite umgeleitet',
    altered: 'Antwortet mit etwas anderem',
    'proxy-sign-in': 'Der Proxy verlangt eine Anmeldung',
    'name-not-found': 'Name nicht gefunden',
    unreachable: 'Keine Verbindung',
  },
}

export const words: Words<typeof en> = { en, de }
