import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Lifetime of the pass',
  title: { pass: 'Temporary Access Pass outlives setup', fail: 'Temporary Access Pass may end before setup does' },
  why: 'Tokens that were got with a pass end with it. When it runs out on the way, account setup and Windows Hello stop and the lock screen lets nobody in.',
  longer: {
    summary: 'Issue a longer pass right before setup starts.',
    steps: [
      `Open ${portal.en.users} in the Entra admin center, choose the user and delete the pass under Authentication methods.`,
      'Add a Temporary Access Pass for multiple use with at least the expected lifetime.',
      'Where the policy does not allow it, have an administrator raise the maximum lifetime first.',
      'Wait a few minutes, scan again and start setup.',
    ],
  },
  unusable: 'The pass cannot be used, so its remaining lifetime does not matter.',
  timeLeft: 'Time left on the pass',
  atLeast: (time: string) => `At least ${time}`,
}

const de: typeof en = {
  topic: 'Gültigkeitsdauer des Passes',
  title: { pass: 'Befristeter Zugriffspass gilt länger, als die Einrichtung dauert', fail: 'Befristeter Zugriffspass endet vielleicht vor der Einrichtung' },
  why: 'Token, die mit einem Pass geholt wurden, enden mit ihm. Läuft er unterwegs ab, bleiben Kontoeinrichtung und Windows Hello stehen, und der Sperrbildschirm lässt niemanden herein.',
  longer: {
    summary: 'Unmittelbar vor der Einrichtung einen länger gültigen Pass ausstellen.',
    steps: [
      `Im Entra Admin Center ${portal.de.users} öffnen, den Benutzer auswählen und unter Authentifizierungsmethoden seinen Pass löschen.`,
      'Einen mehrfach nutzbaren befristeten Zugriffspass mit mindestens der erwarteten Gültigkeitsdauer hinzufügen.',
      'Lässt die Richtlinie das nicht zu, zuerst von einem Administrator die maximale Gültigkeitsdauer erhöhen lassen.',
      'Einige Minuten warten, neu prüfen und die Einrichtung beginnen.',
    ],
  },
  unusable: 'Der Pass ist nicht nutzbar, also kommt es auf seine restliche Gültigkeitsdauer nicht an.',
  timeLeft: 'Restzeit des Passes',
  atLeast: (time) => `Mindestens ${time}`,
}

export const words: Words<typeof en> = { en, de }
