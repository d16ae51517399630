import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Multifactor authentication to join',
  title: { pass: 'One place asks for multifactor authentication to join', fail: 'Two places ask for multifactor authentication to join' },
  why: 'While the switch in the device settings is on, a Conditional Access policy on registering or joining devices is not enforced properly.',
  turnOff: {
    summary: 'Let Conditional Access alone ask for multifactor authentication to join.',
    steps: [
      `Open ${portal.en.deviceSettings} in the Entra admin center.`,
      'Set "Require Multifactor Authentication to register or join devices with Microsoft Entra" to No.',
      'Make sure that the Conditional Access policy that the evidence names asks for what you want.',
      'Wait a few minutes and scan again.',
    ],
  },
  toggle: 'Switch in the device settings',
  on: 'On',
  off: 'Off',
  none: 'None',
  noneWhileOn: 'None while the switch is on',
}

const de: typeof en = {
  topic: 'Multi-Faktor-Authentifizierung beim Beitritt',
  title: { pass: 'Eine Stelle verlangt Multi-Faktor-Authentifizierung beim Beitritt', fail: 'Zwei Stellen verlangen Multi-Faktor-Authentifizierung beim Beitritt' },
  why: 'Solange der Schalter in den Geräteeinstellungen an ist, wird eine Richtlinie für bedingten Zugriff auf das Registrieren oder Beitreten von Geräten nicht richtig durchgesetzt.',
  turnOff: {
    summary: 'Die Multi-Faktor-Authentifizierung beim Beitritt allein vom bedingten Zugriff verlangen lassen.',
    steps: [
      `Im Entra Admin Center ${portal.de.deviceSettings} öffnen.`,
      '„Require Multifactor Authentication to register or join devices with Microsoft Entra“ auf „Nein“ setzen.',
      'Sicherstellen, dass die Richtlinie für bedingten Zugriff, die der Nachweis nennt, das Gewünschte verlangt.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
  toggle: 'Schalter in den Geräteeinstellungen',
  on: 'Ein',
  off: 'Aus',
  none: 'Keine',
  noneWhileOn: 'Keine, solange der Schalter an ist',
}

export const words: Words<typeof en> = { en, de }
