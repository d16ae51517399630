import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device key',
  title: { pass: 'Device key works and the directory knows the device', fail: 'Device key is lost, or the directory refuses the device' },
  why: 'Without its key the device gets no token, and every step after the join waits for one.',
  joinAgain: {
    summary: 'Join the device again: its key or its object in Microsoft Entra is gone.',
    steps: [
      `In the Entra admin center, open ${portal.en.entraDevices} and look at the object of this device.`,
      'When it is disabled, enable it and scan again.',
      'When it is missing, or the key test fails, reset the device.',
      'For a VM, do not go back to a checkpoint from before the join, and do not copy a joined VM.',
      'Go through setup again.',
    ],
  },
  notJoined: 'The device is not joined, so it has no key yet.',
  nothing: 'Nothing',
  keyTest: { passed: 'Passed', failed: 'Failed', 'not-joined': 'Not joined' },
}

const de: typeof en = {
  topic: 'Geräteschlüssel',
  title: { pass: 'Geräteschlüssel funktioniert, und das Verzeichnis kennt das Gerät', fail: 'Geräteschlüssel ist verloren, oder das Verzeichnis lehnt das Gerät ab' },
  why: 'Ohne seinen Schlüssel bekommt das Gerät kein Token, und jeder Schritt nach dem Beitritt wartet auf eines.',
  joinAgain: {
    summary: 'Das Gerät neu beitreten lassen: Sein Schlüssel oder sein Objekt in Microsoft Entra fehlt.',
    steps: [
      `Im Entra Admin Center ${portal.de.entraDevices} öffnen und das Objekt dieses Geräts ansehen.`,
      'Ist es deaktiviert, es aktivieren und neu prüfen.',
      'Fehlt es, oder scheitert der Test des Schlüssels, das Gerät zurücksetzen.',
      'Eine VM nicht auf einen Prüfpunkt vor dem Beitritt zurücksetzen und keine beigetretene VM kopieren.',
      'Die Einrichtung noch einmal durchlaufen.',
    ],
  },
  notJoined: 'Das Gerät ist nicht beigetreten und hat deshalb noch keinen Schlüssel.',
  nothing: 'Nichts',
  keyTest: { passed: 'Bestanden', failed: 'Nicht bestanden', 'not-joined': 'Nicht beigetreten' },
}

export const words: Words<typeof en> = { en, de }
