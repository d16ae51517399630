import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Policies with resource exclusions',
  title: {
    pass: 'No policy with exclusions asks for what a new device lacks',
    fail: 'A policy with exclusions asks for what a new device lacks',
  },
  why: 'Since June 2026 a policy on all resources holds for sign-ins with basic scopes even where resources are left out. Whether this stops setup is not verified; such sign-ins failed on devices that were not compliant yet.',
  metByNewDevice: 'A demand that a new device meets',
  review: {
    summary: 'Review the policies on all resources that leave some out.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Look at the policies named here: since June 2026 they also hold for sign-ins that ask for nothing but basic profile data, whatever resources are left out.',
      `Look for this kind of failure under ${portal.en.signInLogs}, at a device that was set up since then.`,
      'Leave people who set up devices out of the policy where it stops them.',
    ],
  },
}

const de: typeof en = {
  topic: 'Richtlinien mit ausgenommenen Ressourcen',
  title: {
    pass: 'Keine Richtlinie mit Ausnahmen verlangt, was einem neuen Gerät fehlt',
    fail: 'Eine Richtlinie mit Ausnahmen verlangt, was einem neuen Gerät fehlt',
  },
  why: 'Seit Juni 2026 gilt eine Richtlinie für alle Ressourcen auch dort, wo Ressourcen ausgenommen sind, für Anmeldungen mit einfachen Berechtigungen. Ob das die Einrichtung aufhält, ist nicht belegt; auf noch nicht konformen Geräten sind solche Anmeldungen gescheitert.',
  metByNewDevice: 'Eine Anforderung, die ein neues Gerät erfüllt',
  review: {
    summary: 'Die Richtlinien für alle Ressourcen durchsehen, die einige ausnehmen.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Die hier genannten Richtlinien ansehen: seit Juni 2026 gelten sie auch für Anmeldungen, die nur einfache Profildaten anfragen, gleich welche Ressourcen ausgenommen sind.',
      `Unter ${portal.de.signInLogs} bei einem seitdem eingerichteten Gerät nach solchen Fehlern suchen.`,
      'Personen, die Geräte einrichten, aus der Richtlinie ausnehmen, wo sie sie aufhält.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
