import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'MDM applications',
  title: { pass: 'One service manages the devices of the user', fail: 'It is not clear who manages the devices of the user' },
  why: 'When several MDM applications hold the same user, Windows cannot tell where to enroll and setup stops with 0xC1036501.',
  oneApp: {
    summary: 'Leave one MDM application in whose scope the user is.',
    steps: [
      `Open ${portal.en.mobility} in the Entra admin center.`,
      'Decide which application manages the devices of this user.',
      'Set the MDM user scope of the others to None, or to groups without the user.',
      'Wait a few minutes and scan again.',
    ],
  },
  setAuthority: {
    summary: 'Make Microsoft Intune the MDM authority of the tenant.',
    steps: [
      `Open ${portal.en.tenantStatus} in the Intune admin center and look up the MDM authority.`,
      'Set it to Intune where the admin center offers it.',
      'Scan again.',
    ],
  },
  none: 'None',
  inIntuneScope: 'User is in the scope of Microsoft Intune',
  authorities: {
    intune: 'Microsoft Intune',
    sccm: 'Configuration Manager',
    office365: 'Basic Mobility and Security',
    unknown: 'Not set',
  },
}

const de: typeof en = {
  topic: 'MDM-Anwendungen',
  title: { pass: 'Ein Dienst verwaltet die Geräte des Benutzers', fail: 'Es ist nicht klar, wer die Geräte des Benutzers verwaltet' },
  why: 'Ist derselbe Benutzer im Bereich mehrerer MDM-Anwendungen, weiß Windows nicht, wo es sich registrieren soll, und die Einrichtung endet mit 0xC1036501.',
  oneApp: {
    summary: 'Nur eine MDM-Anwendung behalten, in deren Bereich der Benutzer ist.',
    steps: [
      `Im Entra Admin Center ${portal.de.mobility} öffnen.`,
      'Entscheiden, welche Anwendung die Geräte dieses Benutzers verwaltet.',
      'Den MDM-Benutzerbereich der anderen auf „Keine“ setzen oder auf Gruppen ohne den Benutzer.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
  setAuthority: {
    summary: 'Microsoft Intune zur MDM-Autorität des Mandanten machen.',
    steps: [
      `Im Intune Admin Center ${portal.de.tenantStatus} öffnen und die MDM-Autorität nachsehen.`,
      'Sie auf Intune setzen, wo das Admin Center es anbietet.',
      'Neu prüfen.',
    ],
  },
  none: 'Keine',
  inIntuneScope: 'Benutzer ist im Bereich von Microsoft Intune',
  authorities: {
    intune: 'Microsoft Intune',
    sccm: 'Configuration Manager',
    office365: 'Basic Mobility and Security',
    unknown: 'Nicht gesetzt',
  },
}

export const words: Words<typeof en> = { en, de }
