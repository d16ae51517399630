import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Domain join profile',
  title: { pass: 'One domain join profile reaches the device', fail: 'Not exactly one domain join profile reaches the device' },
  why: 'The profile tells the connector which domain and organizational unit the device joins. With none, or with two that contradict each other, the join does not finish.',
  assignOne: {
    summary: 'Let exactly one domain join profile reach the device.',
    steps: [
      `In the Intune admin center, open ${portal.en.configuration} and the profiles of type Domain join.`,
      'Assign one of them to the group that holds the device and take the device out of the others.',
      'Check that its organizational unit is synchronized by Microsoft Entra Connect.',
      'Check that the account of the connector may create computers in that unit and has not used up its limit.',
      'Scan again.',
    ],
  },
  none: 'None',
  exactlyOne: 'Exactly one',
  domain: 'Domain',
  notStated: 'Not stated',
  unit: 'Organizational unit',
  computers: 'Container for computers',
}

const de: typeof en = {
  topic: 'Domänenbeitrittsprofil',
  title: { pass: 'Ein Domänenbeitrittsprofil erreicht das Gerät', fail: 'Nicht genau ein Domänenbeitrittsprofil erreicht das Gerät' },
  why: 'Das Profil sagt dem Connector, welcher Domäne und Organisationseinheit das Gerät beitritt. Ohne Profil oder mit zweien, die sich widersprechen, kommt der Beitritt nicht zu Ende.',
  assignOne: {
    summary: 'Genau ein Domänenbeitrittsprofil das Gerät erreichen lassen.',
    steps: [
      `Im Intune Admin Center ${portal.de.configuration} öffnen und dort die Profile vom Typ Domänenbeitritt.`,
      'Eines davon der Gruppe mit dem Gerät zuweisen und das Gerät aus den anderen herausnehmen.',
      'Prüfen, ob Microsoft Entra Connect dessen Organisationseinheit synchronisiert.',
      'Prüfen, ob das Konto des Connectors in dieser Einheit Computer anlegen darf und seine Grenze nicht ausgeschöpft hat.',
      'Neu prüfen.',
    ],
  },
  none: 'Keines',
  exactlyOne: 'Genau eines',
  domain: 'Domäne',
  notStated: 'Nicht genannt',
  unit: 'Organisationseinheit',
  computers: 'Container für Computer',
}

export const words: Words<typeof en> = { en, de }
