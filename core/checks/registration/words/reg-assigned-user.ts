import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Assigned user',
  title: { pass: 'No assigned user stands in the way', fail: 'Assigned user stands in the way' },
  why: 'Setup greets the assigned user by name and accepts nobody else with a cloud account. When that user does not exist, nobody can sign in until the user is unassigned.',
  nobody: 'Nobody is assigned',
  missingUser: 'Assigned user, who does not exist',
  somebodyOfTenant: 'Somebody in the directory of the tenant',
  correct: {
    summary: 'Unassign the user or assign one that exists.',
    steps: [
      `Open ${portal.en.autopilotDevices} in the Intune admin center and select the device.`,
      'Select Unassign user.',
      'Assign the right user again when the sign-in page should greet somebody by name.',
      'Wait a few minutes, restart the device in setup and scan again.',
    ],
  },
  align: {
    summary: 'Make the assigned user and the user of the pass the same person.',
    steps: [
      'Find out who is meant to sign in on this device.',
      `Open ${portal.en.autopilotDevices} in the Intune admin center and unassign the user from the device, or assign the one who holds the pass.`,
      'Wait a few minutes, restart the device in setup and scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Zugewiesener Benutzer',
  title: { pass: 'Kein zugewiesener Benutzer steht im Weg', fail: 'Zugewiesener Benutzer steht im Weg' },
  why: 'Die Einrichtung begrüßt den zugewiesenen Benutzer mit Namen und nimmt niemand anderen mit Cloudkonto an. Gibt es diesen Benutzer nicht, kann sich niemand anmelden, bis seine Zuweisung aufgehoben ist.',
  nobody: 'Niemand ist zugewiesen',
  missingUser: 'Zugewiesener Benutzer, den es nicht gibt',
  somebodyOfTenant: 'Jemand aus dem Verzeichnis des Mandanten',
  correct: {
    summary: 'Zuweisung des Benutzers aufheben oder einen zuweisen, den es gibt.',
    steps: [
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und das Gerät auswählen.`,
      '„Benutzerzuweisung aufheben“ wählen.',
      'Den richtigen Benutzer neu zuweisen, wenn die Anmeldeseite jemanden mit Namen begrüßen soll.',
      'Einige Minuten warten, das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
  align: {
    summary: 'Dafür sorgen, dass der zugewiesene Benutzer und der Benutzer des Passes dieselbe Person sind.',
    steps: [
      'Klären, wer sich an diesem Gerät anmelden soll.',
      `Im Intune Admin Center ${portal.de.autopilotDevices} öffnen und die Zuweisung des Benutzers am Gerät aufheben oder den zuweisen, der den Pass hat.`,
      'Einige Minuten warten, das Gerät in der Einrichtung neu starten und neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
