import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Certificates that setup waits for',
  title: { pass: 'Certificates are on their way', fail: 'A certificate does not arrive' },
  why: 'The enrollment status page tracks certificate profiles of the device and waits for each of them.',
  fixCertificate: {
    summary: 'Find out why the certificate is not issued, or stop waiting for it.',
    steps: [
      'In the Intune admin center, look at the device status of the certificate profile.',
      'Check the certificate connector, NDES and the certification authority.',
      'When the certificate names the user, assign the profile to users instead of devices.',
      'Until it works, take the profile off the devices that enroll.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
