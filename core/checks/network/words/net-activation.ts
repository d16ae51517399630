import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hosts of Windows activation',
  title: { pass: 'Activation hosts answer', fail: 'Activation hosts are blocked or were not all reached' },
  why: 'Enrollment works without these hosts, but the step-up from Pro to Enterprise and activation after a mainboard change fail later.',
  allow: {
    summary: 'Let the network reach the activation hosts of Windows.',
    steps: ['On the firewall and the proxy, allow the hosts named under "What we saw" on TCP 443.', 'Scan again in the same network.'],
  },
  activationHosts: 'Hosts of Windows activation',
}

const de: typeof en = {
  topic: 'Hosts der Windows-Aktivierung',
  title: { pass: 'Aktivierungshosts antworten', fail: 'Aktivierungshosts sind blockiert oder wurden nicht alle erreicht' },
  why: 'Die Registrierung gelingt auch ohne diese Hosts, aber der Aufstieg von Pro auf Enterprise und die Aktivierung nach einem Wechsel der Hauptplatine scheitern später.',
  allow: {
    summary: 'Den Weg zu den Aktivierungshosts von Windows öffnen.',
    steps: ['In Firewall und Proxy die unter „Was wir gesehen haben“ genannten Hosts über TCP 443 zulassen.', 'Im selben Netzwerk neu prüfen.'],
  },
  activationHosts: 'Hosts der Windows-Aktivierung',
}

export const words: Words<typeof en> = { en, de }
