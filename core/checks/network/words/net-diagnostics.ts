import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts for failure logs',
  title: { pass: 'Hosts for failure logs answer', fail: 'Most hosts for failure logs do not answer' },
  why: 'Enrollment works without these hosts, but the logs of a failed setup do not reach Intune, and the cause stays on the device.',
  allow: {
    summary: 'Let the network reach the hosts that take failure logs.',
    steps: ['On the firewall and the proxy, allow the hosts named under "What we saw" on TCP 443.', 'Scan again in the same network.'],
  },
  logHosts: 'Hosts for failure logs',
}

const de: typeof en = {
  topic: 'Hosts für Fehlerprotokolle',
  title: { pass: 'Hosts für Fehlerprotokolle antworten', fail: 'Die meisten Hosts für Fehlerprotokolle antworten nicht' },
  why: 'Die Registrierung gelingt auch ohne diese Hosts, aber die Protokolle einer gescheiterten Einrichtung erreichen Intune nicht, und die Ursache bleibt auf dem Gerät.',
  allow: {
    summary: 'Den Weg zu den Hosts öffnen, die Fehlerprotokolle annehmen.',
    steps: ['In Firewall und Proxy die unter „Was wir gesehen haben“ genannten Hosts über TCP 443 zulassen.', 'Im selben Netzwerk neu prüfen.'],
  },
  logHosts: 'Hosts für Fehlerprotokolle',
}

export const words: Words<typeof en> = { en, de }
