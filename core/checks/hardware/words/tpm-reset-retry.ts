import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Retry after a failed attestation',
  title: { pass: 'After a failure, a power cycle comes before Reset', fail: 'Reset was used after a failure' },
  why: 'When pre-provisioning fails, the Reset button on the screen can make the next attestation fail as well. Power the device off and retry once or twice, then install Windows anew.',
}

const de: typeof en = {
  topic: 'Neuer Versuch nach gescheitertem TPM-Nachweis',
  title: { pass: 'Nach einem Fehler kommt Aus- und Einschalten vor Reset', fail: 'Reset wurde nach einem Fehler benutzt' },
  why: 'Wenn die Vorabbereitstellung scheitert, kann die Schaltfläche Reset auf dem Bildschirm auch den nächsten TPM-Nachweis scheitern lassen. Das Gerät ausschalten und ein- oder zweimal neu versuchen, danach Windows neu installieren.',
}

export const words: Words<typeof en> = { en, de }
