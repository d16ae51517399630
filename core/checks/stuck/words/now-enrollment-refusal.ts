import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Refused enrollment in Intune',
  title: { pass: 'Intune has recorded an earlier refused enrollment', fail: 'Intune has recorded a refused enrollment' },
  why: 'Where the device shows a number alone, Intune has written down which rule refused the enrollment.',
  fix: {
    summary: 'Fix what Intune names as the reason before the device enrolls again.',
    steps: [
      `In the Intune admin center, go to ${portal.en.enrollmentFailures}, and look for the user.`,
      'Fix the reason: a license, a restriction, a device limit or the MDM scope of the user.',
      'Let the device enroll again.',
    ],
  },
  refused: 'Refused',
  details: 'Details',
  foundBy: 'Found by',
  byDevice: 'The ids of this device',
  byUser: 'The user alone: another device may be meant',
}

const de: typeof en = {
  topic: 'Abgelehnte Registrierung in Intune',
  title: { pass: 'Intune hat eine frühere abgelehnte Registrierung aufgezeichnet', fail: 'Intune hat eine abgelehnte Registrierung aufgezeichnet' },
  why: 'Wo das Gerät nur eine Nummer zeigt, hat Intune aufgeschrieben, welche Regel die Registrierung abgelehnt hat.',
  fix: {
    summary: 'Beheben, was Intune als Grund nennt, bevor sich das Gerät erneut registriert.',
    steps: [
      `Im Intune Admin Center ${portal.de.enrollmentFailures} öffnen und den Benutzer suchen.`,
      'Den Grund beheben: eine Lizenz, eine Einschränkung, ein Gerätelimit oder den MDM-Benutzerbereich.',
      'Das Gerät erneut registrieren lassen.',
    ],
  },
  refused: 'Abgelehnt',
  details: 'Einzelheiten',
  foundBy: 'Gefunden über',
  byDevice: 'Die Kennungen dieses Geräts',
  byUser: 'Nur den Benutzer: Ein anderes Gerät kann gemeint sein',
}

export const words: Words<typeof en> = { en, de }
