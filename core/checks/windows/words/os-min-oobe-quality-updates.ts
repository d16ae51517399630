import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Quality updates in OOBE',
  title: { pass: 'Quality updates in OOBE hold nothing up', fail: 'Scan for quality updates can time out' },
  why: 'During hybrid join the scan for quality updates can run into its time limit on some builds, which delays setup or ends the enrollment status page with an error.',
  update: {
    summary: 'Bring the Windows image to the update of March 2026 or later, or turn the quality updates off.',
    steps: [
      'Install KB5079473 (26100.8037 or 26200.8037) or a later cumulative update in the image.',
      `Or, in the Intune admin center, open ${portal.en.enrollmentStatusPage}, open the page of this device and set "Install Windows quality updates" to No.`,
      'Scan again.',
    ],
  },
  qualityUpdates: 'Quality updates in OOBE',
  notOffered: 'Not offered by this Windows',
  switch: { on: 'On', off: 'Off' },
  repaired: 'Repaired',
  expected: '26100.8037 or 26200.8037, or later',
}

const de: typeof en = {
  topic: 'Qualitätsupdates in OOBE',
  title: { pass: 'Qualitätsupdates in OOBE halten nichts auf', fail: 'Suche nach Qualitätsupdates kann in die Zeitgrenze laufen' },
  why: 'Beim Hybridbeitritt kann die Suche nach Qualitätsupdates unter manchen Builds in ihre Zeitgrenze laufen. Das verzögert die Einrichtung oder beendet die Registrierungsstatusseite mit einem Fehler.',
  update: {
    summary: 'Das Windows-Image auf das Update von März 2026 oder später bringen oder die Qualitätsupdates ausschalten.',
    steps: [
      'Im Image KB5079473 (26100.8037 oder 26200.8037) oder ein späteres kumulatives Update installieren.',
      `Oder im Intune Admin Center ${portal.de.enrollmentStatusPage} öffnen, die Seite dieses Geräts öffnen und „Install Windows quality updates“ auf Nein setzen.`,
      'Neu prüfen.',
    ],
  },
  qualityUpdates: 'Qualitätsupdates in OOBE',
  notOffered: 'Von diesem Windows nicht angeboten',
  switch: { on: 'Ein', off: 'Aus' },
  repaired: 'Behoben',
  expected: '26100.8037 oder 26200.8037, oder später',
}

export const words: Words<typeof en> = { en, de }
