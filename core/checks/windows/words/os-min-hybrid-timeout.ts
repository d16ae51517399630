import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for hybrid join',
  title: { pass: 'Windows has the repair for slow hybrid joins', fail: 'Windows lacks the repair for slow hybrid joins' },
  why: 'Without the repair a hybrid join in OOBE can end with 0x80004005 when the offline domain join takes long, although everything is set up correctly.',
  update: {
    summary: 'Put a current cumulative update into the Windows image.',
    steps: [
      'Install KB5065789 (25H2), KB5065426 (24H2) or KB5070312 (23H2), or any later cumulative update, in the image.',
      'Install the device from that image, or update it and restart.',
      'Scan again.',
    ],
  },
  expected: '26200.6725, 26100.6584 or 22631.6276, or later',
  entraOnly: 'The deployment profile joins Microsoft Entra ID alone.',
}

const de: typeof en = {
  topic: 'Windows-Version für den Hybridbeitritt',
  title: { pass: 'Windows enthält die Korrektur für langsame Hybridbeitritte', fail: 'In Windows fehlt die Korrektur für langsame Hybridbeitritte' },
  why: 'Ohne die Korrektur kann ein Hybridbeitritt in OOBE mit 0x80004005 enden, wenn der Offline-Domänenbeitritt lange dauert, obwohl alles richtig eingerichtet ist.',
  update: {
    summary: 'Ein aktuelles kumulatives Update in das Windows-Image aufnehmen.',
    steps: [
      'Im Image KB5065789 (25H2), KB5065426 (24H2) oder KB5070312 (23H2) oder ein späteres kumulatives Update installieren.',
      'Gerät aus diesem Image installieren oder aktualisieren und neu starten.',
      'Neu prüfen.',
    ],
  },
  expected: '26200.6725, 26100.6584 oder 22631.6276, oder später',
  entraOnly: 'Das Bereitstellungsprofil sieht allein den Entra-Beitritt vor.',
}

export const words: Words<typeof en> = { en, de }
