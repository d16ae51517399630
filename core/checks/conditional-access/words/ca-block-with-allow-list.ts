import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Blocked resources',
  title: { pass: 'No policy blocks enrollment', fail: 'A policy blocks enrollment' },
  why: 'A policy that blocks all resources but a list also blocks enrollment, unless Microsoft Intune Enrollment and Microsoft Intune are both on that list.',
  bothLeftOut: 'Both Intune resources left out',
  allow: {
    summary: 'Leave both Intune resources out of the policies that block access.',
    steps: [
      `Open ${portal.en.conditionalAccess} in the Entra admin center.`,
      'Open each policy named here and exclude the resources Microsoft Intune Enrollment and Microsoft Intune.',
      'Where the resource Microsoft Intune Enrollment is missing from the list, add its service principal with the application id d4ebce55-015a-49b5-a083-c84d1797ae8c.',
      'Wait a few minutes and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Blockierte Ressourcen',
  title: { pass: 'Keine Richtlinie blockiert die Registrierung in Intune', fail: 'Eine Richtlinie blockiert die Registrierung in Intune' },
  why: 'Eine Richtlinie, die alle Ressourcen außer einer Liste blockiert, blockiert auch die Registrierung in Intune, wenn nicht Microsoft Intune Enrollment und Microsoft Intune beide auf dieser Liste stehen.',
  bothLeftOut: 'Beide Intune-Ressourcen ausgenommen',
  allow: {
    summary: 'Beide Intune-Ressourcen aus den Richtlinien ausnehmen, die den Zugriff blockieren.',
    steps: [
      `Im Entra Admin Center ${portal.de.conditionalAccess} öffnen.`,
      'Jede hier genannte Richtlinie öffnen und die Ressourcen Microsoft Intune Enrollment und Microsoft Intune ausschließen.',
      'Fehlt die Ressource Microsoft Intune Enrollment in der Liste, ihren Dienstprinzipal mit der Anwendungs-ID d4ebce55-015a-49b5-a083-c84d1797ae8c hinzufügen.',
      'Einige Minuten warten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
