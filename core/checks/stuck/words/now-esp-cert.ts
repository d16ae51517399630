import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Certificates that setup waits for',
  title: { pass: 'Certificates are on their way', fail: 'A certificate does not arrive' },
  why: 'The enrollment status page tracks certificate profiles of the device and waits for each of them.',
  fixCertificate: {
    summary: 'Find out why the certificate is not issued, or stop waiting for it.',
    steps: [
      `In the Intune admin center, open ${portal.en.configuration} and look at the device status of the certificate profile.`,
      'Check the certificate connector, NDES and the certification authority.',
      'When the certificate names the user, assign the profile to users instead of devices.',
      'Until it works, take the profile off the devices that enroll.',
    ],
  },
  noCertificates: 'The page does not wait for certificates.',
}

const de: typeof en = {
  topic: 'Zertifikate, auf die die Einrichtung wartet',
  title: { pass: 'Zertifikate sind unterwegs', fail: 'Ein Zertifikat kommt nicht an' },
  why: 'Die Registrierungsstatusseite überwacht die Zertifikatprofile des Geräts und wartet auf jedes von ihnen.',
  fixCertificate: {
    summary: 'Herausfinden, warum das Zertifikat nicht ausgestellt wird, oder nicht länger darauf warten.',
    steps: [
      `Im Intune Admin Center ${portal.de.configuration} öffnen und den Gerätestatus des Zertifikatprofils ansehen.`,
      'Den Zertifikatconnector, NDES und die Zertifizierungsstelle prüfen.',
      'Nennt das Zertifikat den Benutzer, das Profil Benutzern statt Geräten zuweisen.',
      'Bis es geht, das Profil den Geräten wegnehmen, die registriert werden.',
    ],
  },
  noCertificates: 'Die Seite wartet auf keine Zertifikate.',
}

export const words: Words<typeof en> = { en, de }
