import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Temporary Access Pass limits',
  title: {
    pass: 'Temporary Access Pass policy allows a long enough pass',
    fail: 'Temporary Access Pass policy does not allow a long enough pass',
  },
  why: 'A pass cannot live longer than the maximum of the policy. When that is shorter than setup may take, every pass can run out on the way.',
  correct: {
    summary: 'Set lifetimes in the Temporary Access Pass policy that cover one run of setup.',
    steps: [
      `Open ${portal.en.authenticationMethods} in the Entra admin center, select Temporary Access Pass and then Configure.`,
      'Set the maximum lifetime to at least the time that setup may take, and the minimum below it.',
      'Save, then issue a new pass; passes that exist keep their lifetime.',
      'Scan again.',
    ],
  },
  minimum: 'Minimum lifetime',
  maximum: 'Maximum lifetime',
  atMostMaximum: (time: string) => `At most the maximum of ${time}`,
  atLeast: (time: string) => `At least ${time}`,
}

const de: typeof en = {
  topic: 'Grenzen für befristete Zugriffspässe',
  title: {
    pass: 'Richtlinie lässt einen befristeten Zugriffspass zu, der lang genug gilt',
    fail: 'Richtlinie lässt keinen befristeten Zugriffspass zu, der lang genug gilt',
  },
  why: 'Ein Pass kann nicht länger gelten als das Maximum der Richtlinie. Ist es kürzer, als die Einrichtung dauern kann, kann jeder Pass unterwegs ablaufen.',
  correct: {
    summary: 'In der Richtlinie für befristete Zugriffspässe Gültigkeitsdauern setzen, die eine ganze Einrichtung abdecken.',
    steps: [
      `Im Entra Admin Center ${portal.de.authenticationMethods} öffnen, „Befristeter Zugriffspass“ und dann „Konfigurieren“ wählen.`,
      'Die maximale Gültigkeitsdauer mindestens auf die Zeit setzen, die die Einrichtung dauern kann, und die minimale darunter.',
      'Speichern, dann einen neuen Pass ausstellen; vorhandene Pässe behalten ihre Gültigkeitsdauer.',
      'Neu prüfen.',
    ],
  },
  minimum: 'Minimale Gültigkeitsdauer',
  maximum: 'Maximale Gültigkeitsdauer',
  atMostMaximum: (time) => `Höchstens das Maximum von ${time}`,
  atLeast: (time) => `Mindestens ${time}`,
}

export const words: Words<typeof en> = { en, de }
