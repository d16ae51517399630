import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Entra ID P1 license',
  title: { pass: 'Entra ID P1 is licensed', fail: 'Entra ID P1 is not licensed' },
  why: 'Automatic enrollment in Intune, dynamic groups and Conditional Access need Entra ID P1. Without it the device joins and is never managed.',
  assign: {
    summary: 'Assign a license that holds Entra ID P1 or P2 to the user.',
    steps: [
      `Open ${portal.en.activeUsers} in the Microsoft 365 admin center, choose the user and open Licenses and apps.`,
      'Assign a product with Entra ID P1, such as Business Premium, Microsoft 365 E3 or Enterprise Mobility + Security.',
      'Wait until the plan is provisioned, which can take some minutes.',
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the Entra ID license of the user is provisioned.',
    steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  },
  buy: {
    summary: 'Get a subscription with Entra ID P1 or P2 for the tenant.',
    steps: [
      `Open ${portal.en.products} in the Microsoft 365 admin center and look for a subscription that ran out.`,
      'Renew it, or add a product with Entra ID P1.',
      'Scan again.',
    ],
  },
  expectedPlan: 'Entra ID P1 or P2',
  noPlan: 'No Entra ID plan',
  pending: (plan: string) => `${plan}, still being provisioned`,
  notWorking: (plan: string, status: string) => `${plan}, not working (${status})`,
}

const de: typeof en = {
  topic: 'Lizenz für Entra ID P1',
  title: { pass: 'Entra ID P1 ist lizenziert', fail: 'Entra ID P1 ist nicht lizenziert' },
  why: 'Die automatische Registrierung in Intune, dynamische Gruppen und bedingter Zugriff brauchen Entra ID P1. Ohne diese Lizenz tritt das Gerät bei und wird nie verwaltet.',
  assign: {
    summary: 'Dem Benutzer eine Lizenz mit Entra ID P1 oder P2 zuweisen.',
    steps: [
      `Im Microsoft 365 Admin Center ${portal.de.activeUsers} öffnen, den Benutzer auswählen und „Lizenzen und Apps“ öffnen.`,
      'Ein Produkt mit Entra ID P1 zuweisen, etwa Business Premium, Microsoft 365 E3 oder Enterprise Mobility + Security.',
      'Warten, bis der Dienstplan bereitgestellt ist; das kann einige Minuten dauern.',
      'Neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis die Entra ID-Lizenz des Benutzers bereitgestellt ist.',
    steps: ['Die Lizenz einige Minuten lang lassen, wie sie ist.', 'Neu prüfen, bevor das Gerät durch die Einrichtung geht.'],
  },
  buy: {
    summary: 'Ein Abonnement mit Entra ID P1 oder P2 für den Mandanten beschaffen.',
    steps: [
      `Im Microsoft 365 Admin Center ${portal.de.products} öffnen und nach einem abgelaufenen Abonnement suchen.`,
      'Es verlängern oder ein Produkt mit Entra ID P1 hinzufügen.',
      'Neu prüfen.',
    ],
  },
  expectedPlan: 'Entra ID P1 oder P2',
  noPlan: 'Kein Dienstplan für Entra ID',
  pending: (plan) => `${plan}, wird noch bereitgestellt`,
  notWorking: (plan, status) => `${plan}, nicht wirksam (${status})`,
}

export const words: Words<typeof en> = { en, de }
