import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Terms of use during enrollment',
  title: { pass: 'Enrollment asks for no terms of use', fail: 'Enrollment asks for terms of use' },
  why: 'Terms of use cannot be shown while a device enrolls in Intune, so enrollment stops. Microsoft does not support this combination.',
  noTerms: 'No terms of use for Microsoft Intune Enrollment',
  exclude: {
    summary: 'Leave Microsoft Intune Enrollment out of the policies that ask for terms of use.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Open each policy named here and exclude the resource Microsoft Intune Enrollment.',
      'Wait a few minutes and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Nutzungsbedingungen bei der Registrierung',
  title: { pass: 'Die Registrierung verlangt keine Nutzungsbedingungen', fail: 'Die Registrierung verlangt Nutzungsbedingungen' },
  why: 'Während sich ein Gerät in Intune registriert, lassen sich keine Nutzungsbedingungen zeigen; die Registrierung bleibt stehen. Microsoft unterstützt diese Kombination nicht.',
  noTerms: 'Keine Nutzungsbedingungen für Microsoft Intune Enrollment',
  exclude: {
    summary: 'Microsoft Intune Enrollment aus den Richtlinien ausnehmen, die Nutzungsbedingungen verlangen.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Jede hier genannte Richtlinie öffnen und die Ressource Microsoft Intune Enrollment ausschließen.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
