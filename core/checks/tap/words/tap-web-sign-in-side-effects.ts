import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'What web sign-in changes for the user',
  title: { pass: 'Web sign-in changes the lock screen; brief the user', fail: 'Web sign-in changes the lock screen' },
  why: 'Web sign-in needs the internet every time, is the first choice for new users, and drops the user from the list after sign-out; Ctrl+Alt+Del leaves its page. Pages of a federated identity provider open only when the policy for allowed pages names them.',
  policyOff: 'No policy turns web sign-in on.',
}

const de: typeof en = {
  topic: 'Was die Webanmeldung für den Benutzer ändert',
  title: { pass: 'Webanmeldung ändert den Sperrbildschirm; Benutzer einweisen', fail: 'Webanmeldung ändert den Sperrbildschirm' },
  why: 'Die Webanmeldung braucht jedes Mal das Internet, ist für neue Benutzer die erste Wahl und nimmt den Benutzer nach dem Abmelden aus der Liste; Strg+Alt+Entf verlässt ihre Seite. Seiten eines Identitätsanbieters im Verbund öffnen sich nur, wenn die Richtlinie für zugelassene Seiten sie nennt.',
  policyOff: 'Keine Richtlinie schaltet die Webanmeldung ein.',
}

export const words: Words<typeof en> = { en, de }
