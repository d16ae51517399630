import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TLS inspection',
  title: { pass: 'No TLS inspection seen', fail: 'TLS inspection or an unknown certificate issuer seen' },
  why: 'A proxy that opens encrypted connections breaks the certificate sign-in of the device and health attestation. Setup then fails with errors that do not name the proxy.',
  exempt: {
    summary: 'Exempt the named hosts from TLS inspection.',
    steps: [
      'On the proxy or firewall, add the hosts named under "What we saw" to the list that is passed through without inspection.',
      'Add *.manage.microsoft.com, *.dm.microsoft.com and *.attest.azure.net as well.',
      'Do not install the certificate of the proxy on the device instead: in OOBE it is not there yet.',
      'Scan again in the same network.',
    ],
  },
  publicHosts: 'Hosts with a public issuer',
  countOf: (count: number, all: number): string => `${String(count)} of ${String(all)}`,
  certificateDates: (host: string): string => `${host}, certificate dates`,
  validBetween: (from: string, to: string): string => `Valid ${from} to ${to}`,
  lookAtClock: 'Valid now; the issuer is genuine, so look at the clock',
}

const de: typeof en = {
  topic: 'TLS-Inspektion',
  title: { pass: 'Keine TLS-Inspektion gesehen', fail: 'TLS-Inspektion oder unbekannter Zertifikataussteller gesehen' },
  why: 'Ein Proxy, der verschlüsselte Verbindungen öffnet, bricht die Zertifikatanmeldung des Geräts und den Integritätsnachweis. Die Einrichtung scheitert dann mit Fehlern, die den Proxy nicht nennen.',
  exempt: {
    summary: 'Die genannten Hosts von der TLS-Inspektion ausnehmen.',
    steps: [
      'In Proxy oder Firewall die unter „Was wir gesehen haben“ genannten Hosts in die Liste aufnehmen, die ohne Inspektion durchgelassen wird.',
      'Auch *.manage.microsoft.com, *.dm.microsoft.com und *.attest.azure.net aufnehmen.',
      'Nicht stattdessen das Zertifikat des Proxys auf dem Gerät installieren: In OOBE ist es noch nicht da.',
      'Im selben Netzwerk neu prüfen.',
    ],
  },
  publicHosts: 'Hosts mit öffentlichem Aussteller',
  countOf: (count, all) => `${String(count)} von ${String(all)}`,
  certificateDates: (host) => `${host}, Gültigkeit des Zertifikats`,
  validBetween: (from, to) => `Gültig von ${from} bis ${to}`,
  lookAtClock: 'Jetzt gültig; der Aussteller ist echt, also auf die Uhr sehen',
}

export const words: Words<typeof en> = { en, de }
