import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Attestation key service',
  title: { pass: 'Attestation key service answers for this TPM', fail: 'Attestation key service is not confirmed for this TPM' },
  why: 'Setup asks this service for a key that vouches for the TPM. When it is blocked or does not know the chip, setup stops at "Securing your hardware".',
  openService: {
    summary: 'Let the device reach the attestation-key service of Microsoft.',
    steps: [
      'On the firewall and the proxy, allow *.microsoftaik.azure.net on TCP 443, without sign-in and without TLS inspection.',
      'Connect the device to that network and scan again.',
    ],
  },
  userDriven: {
    summary: 'Plan a user-driven enrollment for this model and report it to the hardware maker.',
    steps: [
      'Assign a user-driven deployment profile: it needs no attestation.',
      'Report the model and its TPM to the hardware maker, who has to register the chip with Microsoft.',
      'Scan again after the maker or Microsoft confirms.',
    ],
  },
  look: 'Ask the network administrator whether *.microsoftaik.azure.net is allowed on TCP 443, without sign-in and without TLS inspection, and run one device of this model through setup before the others.',
  answers: 'Answers for this TPM',
  unknownChip: 'Does not know the maker key of this TPM (HTTP 404)',
  notAsked: 'Not asked: the TPM holds no certificate to build the name from',
}

const de: typeof en = {
  topic: 'Dienst für Nachweisschlüssel',
  title: { pass: 'Dienst für Nachweisschlüssel antwortet für dieses TPM', fail: 'Dienst für Nachweisschlüssel ist für dieses TPM nicht bestätigt' },
  why: 'Die Einrichtung holt von diesem Dienst einen Schlüssel, der für das TPM bürgt. Ist er blockiert oder kennt er den Chip nicht, bleibt die Einrichtung bei „Securing your hardware“ stehen.',
  openService: {
    summary: 'Dem Gerät den Weg zum Dienst für Nachweisschlüssel von Microsoft öffnen.',
    steps: [
      'In Firewall und Proxy *.microsoftaik.azure.net über TCP 443 zulassen, ohne Anmeldung und ohne TLS-Inspektion.',
      'Gerät mit diesem Netzwerk verbinden und neu prüfen.',
    ],
  },
  userDriven: {
    summary: 'Für dieses Modell eine benutzergesteuerte Registrierung planen und es dem Hardwarehersteller melden.',
    steps: [
      'Ein benutzergesteuertes Bereitstellungsprofil zuweisen: Es braucht keinen Nachweis durch das TPM.',
      'Modell und TPM dem Hardwarehersteller melden; er muss den Chip bei Microsoft eintragen lassen.',
      'Neu prüfen, sobald der Hersteller oder Microsoft das bestätigt.',
    ],
  },
  look: 'Den Netzwerkadministrator fragen, ob *.microsoftaik.azure.net über TCP 443 ohne Anmeldung und ohne TLS-Inspektion zugelassen ist, und ein Gerät dieses Modells vor den anderen durch die Einrichtung führen.',
  answers: 'Antwortet für dieses TPM',
  unknownChip: 'Kennt den Herstellerschlüssel dieses TPM nicht (HTTP 404)',
  notAsked: 'Nicht gefragt: Im TPM ist kein Zertifikat, aus dem sich der Name bilden lässt',
}

export const words: Words<typeof en> = { en, de }
