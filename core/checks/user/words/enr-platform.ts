import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device platform restriction',
  title: { pass: 'Windows may enroll', fail: 'Enrollment restriction stands against this Windows' },
  why: 'A restriction that blocks Windows, or this version of it, ends setup with 0x80180014 after the join.',
  allow: {
    summary: 'Let this version of Windows enroll in the device platform restriction that applies.',
    steps: [
      `Open ${portal.en.platformRestriction} in the Intune admin center, then Windows restrictions.`,
      'Open the restriction that the evidence names; pre-provisioning and self-deploying always take the default one for all users.',
      'Set Windows (MDM) to Allow and correct the lowest and highest version.',
      'Wait 15 minutes and scan again.',
    ],
  },
  restriction: 'Restriction',
  unnamed: 'Without a name',
  windowsMdm: 'Windows (MDM)',
  blocked: 'Blocked',
  allowed: 'Allowed',
  versions: 'Versions',
  deviceVersion: 'Version of this device',
  anyVersion: 'Any version',
  orLater: (low: string) => `${low} or later`,
  orEarlier: (high: string) => `${high} or earlier`,
  between: (low: string, high: string) => `${low} to ${high}`,
}

const de: typeof en = {
  topic: 'Geräteplattformeinschränkung',
  title: { pass: 'Windows darf sich registrieren', fail: 'Registrierungseinschränkung steht diesem Windows entgegen' },
  why: 'Eine Einschränkung, die Windows oder diese Version blockiert, beendet die Einrichtung nach dem Beitritt mit 0x80180014.',
  allow: {
    summary: 'In der geltenden Geräteplattformeinschränkung diese Version von Windows zulassen.',
    steps: [
      `Im Intune Admin Center ${portal.de.platformRestriction} öffnen, dann die Windows-Einschränkungen.`,
      'Die Einschränkung öffnen, die der Nachweis nennt; bei Vorabbereitstellung und Selbstbereitstellung gilt immer der Standard für alle Benutzer.',
      'Windows (MDM) zulassen und die niedrigste und höchste Version berichtigen.',
      '15 Minuten warten und neu prüfen.',
    ],
  },
  restriction: 'Einschränkung',
  unnamed: 'Ohne Namen',
  windowsMdm: 'Windows (MDM)',
  blocked: 'Blockiert',
  allowed: 'Zugelassen',
  versions: 'Versionen',
  deviceVersion: 'Version dieses Geräts',
  anyVersion: 'Jede Version',
  orLater: (low) => `${low} oder höher`,
  orEarlier: (high) => `${high} oder niedriger`,
  between: (low, high) => `${low} bis ${high}`,
}

export const words: Words<typeof en> = { en, de }
