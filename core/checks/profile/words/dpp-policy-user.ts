import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Device preparation policy for the user',
  title: { pass: 'A device preparation policy reaches the user', fail: 'No device preparation policy reaches the user' },
  why: 'Device preparation starts when a user signs in who has a policy. Without one Windows only joins the device, and no apps or scripts arrive during setup.',
  include: {
    summary: 'Put the user into a group that a device preparation policy is assigned to.',
    steps: [
      `Open ${portal.en.preparationPolicies} in the Intune admin center and look at the assignments of each policy.`,
      'Add the user to the assigned group, or assign a policy to a group of the user.',
      'Check that the user is in no excluded group.',
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Gerätevorbereitungsrichtlinie für den Benutzer',
  title: { pass: 'Eine Gerätevorbereitungsrichtlinie erreicht den Benutzer', fail: 'Keine Gerätevorbereitungsrichtlinie erreicht den Benutzer' },
  why: 'Die Gerätevorbereitung beginnt, wenn sich ein Benutzer mit einer Richtlinie anmeldet. Ohne Richtlinie führt Windows nur den Beitritt aus, und während der Einrichtung kommen keine Apps und Skripts an.',
  include: {
    summary: 'Den Benutzer in eine Gruppe aufnehmen, der eine Gerätevorbereitungsrichtlinie zugewiesen ist.',
    steps: [
      `Im Intune Admin Center ${portal.de.preparationPolicies} öffnen und die Zuweisungen jeder Richtlinie ansehen.`,
      'Den Benutzer in die zugewiesene Gruppe aufnehmen oder eine Richtlinie einer Gruppe des Benutzers zuweisen.',
      'Darauf achten, dass der Benutzer in keiner ausgeschlossenen Gruppe ist.',
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
