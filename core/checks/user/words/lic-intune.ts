import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Intune license',
  title: { pass: 'User holds an Intune license', fail: 'User holds no working Intune license' },
  why: 'Automatic enrollment in Intune needs a licensed user. Without one setup stops with 0x80180018 or stays at "Identifying".',
  assign: {
    summary: 'Assign a license that holds Microsoft Intune to the user.',
    steps: [
      `Open ${portal.en.activeUsers} in the Microsoft 365 admin center, choose the user and open Licenses and apps.`,
      'Assign a product with Microsoft Intune Plan 1, or turn its Intune plan on where it is switched off.',
      'Wait until the plan is provisioned, which can take some minutes.',
      'Scan again.',
    ],
  },
  wait: {
    summary: 'Wait until the Intune license of the user is provisioned.',
    steps: ['Leave the license as it is for some minutes.', 'Scan again before the device goes through setup.'],
  },
  expectedPlan: 'Microsoft Intune Plan 1',
  noPlan: 'No Intune plan',
  basicOnly: 'Basic Mobility and Security only',
  pending: (plan: string) => `${plan}, still being provisioned`,
  notWorking: (plan: string, status: string) => `${plan}, not working (${status})`,
}

const de: typeof en = {
  topic: 'Intune-Lizenz',
  title: { pass: 'Benutzer hat eine Intune-Lizenz', fail: 'Benutzer hat keine wirksame Intune-Lizenz' },
  why: 'Die automatische Registrierung in Intune braucht einen lizenzierten Benutzer. Ohne Lizenz endet die Einrichtung mit 0x80180018 oder bleibt bei „Identifizieren“ stehen.',
  assign: {
    summary: 'Dem Benutzer eine Lizenz mit Microsoft Intune zuweisen.',
    steps: [
      `Im Microsoft 365 Admin Center ${portal.de.activeUsers} öffnen, den Benutzer auswählen und „Lizenzen und Apps“ öffnen.`,
      'Ein Produkt mit Microsoft Intune Plan 1 zuweisen oder den Dienstplan für Intune einschalten, wo er ausgeschaltet ist.',
      'Warten, bis der Dienstplan bereitgestellt ist; das kann einige Minuten dauern.',
      'Neu prüfen.',
    ],
  },
  wait: {
    summary: 'Warten, bis die Intune-Lizenz des Benutzers bereitgestellt ist.',
    steps: ['Die Lizenz einige Minuten lang lassen, wie sie ist.', 'Neu prüfen, bevor das Gerät durch die Einrichtung geht.'],
  },
  expectedPlan: 'Microsoft Intune Plan 1',
  noPlan: 'Kein Dienstplan für Intune',
  basicOnly: 'Nur Basic Mobility and Security',
  pending: (plan) => `${plan}, wird noch bereitgestellt`,
  notWorking: (plan, status) => `${plan}, nicht wirksam (${status})`,
}

export const words: Words<typeof en> = { en, de }
