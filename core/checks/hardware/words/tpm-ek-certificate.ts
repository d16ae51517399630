import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Certificate of the TPM',
  title: { pass: 'Certificate of the TPM is there or can be fetched', fail: 'Certificate of the TPM is missing' },
  why: 'Without the certificate of its endorsement key the TPM cannot prove to Microsoft that it is genuine, and setup stops at "Securing your hardware".',
  openHost: {
    summary: 'Let the device reach the certificate service of its TPM maker.',
    steps: [
      'On the firewall and the proxy, allow the host named under "What we saw" on TCP 443, without sign-in and without TLS inspection.',
      'Connect the device to that network and scan again.',
    ],
  },
  askMaker: {
    summary: 'Ask the hardware maker for the endorsement certificate, or plan without attestation.',
    steps: [
      'Install the current firmware of the device and of its TPM, restart and scan again.',
      'When the certificate is still missing, report the model to the hardware maker: it is put into the chip at the factory.',
      'Until then assign a user-driven deployment profile, which needs no attestation.',
    ],
  },
  expectedCertificates: '1 or more, or a maker that hands it out',
}

const de: typeof en = {
  topic: 'Zertifikat des TPM',
  title: { pass: 'Zertifikat des TPM ist da oder abrufbar', fail: 'Zertifikat des TPM fehlt' },
  why: 'Ohne das Zertifikat seines Endorsement Keys kann das TPM gegenüber Microsoft nicht nachweisen, dass es echt ist, und die Einrichtung bleibt bei „Securing your hardware“ stehen.',
  openHost: {
    summary: 'Dem Gerät den Weg zum Zertifikatdienst seines TPM-Herstellers öffnen.',
    steps: [
      'In Firewall und Proxy den unter „Was wir gesehen haben“ genannten Host über TCP 443 zulassen, ohne Anmeldung und ohne TLS-Inspektion.',
      'Gerät mit diesem Netzwerk verbinden und neu prüfen.',
    ],
  },
  askMaker: {
    summary: 'Das Endorsement-Zertifikat beim Hardwarehersteller anfragen oder ohne TPM-Nachweis planen.',
    steps: [
      'Die aktuelle Firmware des Geräts und seines TPM installieren, neu starten und neu prüfen.',
      'Fehlt das Zertifikat weiterhin, das Modell dem Hardwarehersteller melden: Es kommt im Werk in den Chip.',
      'Bis dahin ein benutzergesteuertes Bereitstellungsprofil zuweisen, das keinen TPM-Nachweis braucht.',
    ],
  },
  expectedCertificates: '1 oder mehr, oder ein Hersteller, der es ausgibt',
}

export const words: Words<typeof en> = { en, de }
