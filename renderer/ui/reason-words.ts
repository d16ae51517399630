import type { UnavailableReason } from '../../core/facts/fact.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

type Reasons = { readonly [R in UnavailableReason | 'check-failed']: string }

const en: Reasons = {
  'not-collected': 'Not collected',
  'unsupported-platform': 'Only Windows can tell',
  'needs-elevation': 'Needs administrator',
  unreadable: 'Not readable',
  'timed-out': 'Timed out',
  cancelled: 'Canceled',
  offline: 'Offline',
  'needs-sign-in': 'Needs sign-in',
  'needs-permission': 'Needs a permission',
  'needs-role': 'Needs a role',
  'not-licensed': 'Needs a license',
  'not-in-cloud': 'Not in this cloud',
  throttled: 'Slowed down by Graph',
  'service-error': 'Service error',
  'needs-user': 'Needs a user',
  'user-not-asked': 'Not read with this user',
  'needs-identity': 'Needs a serial number',
  'nothing-to-read': 'Nothing to read',
  'check-failed': 'Check failed',
}

const de: Reasons = {
  'not-collected': 'Nicht gesammelt',
  'unsupported-platform': 'Nur unter Windows zu sehen',
  'needs-elevation': 'Braucht Administrator',
  unreadable: 'Nicht lesbar',
  'timed-out': 'Zeit abgelaufen',
  cancelled: 'Abgebrochen',
  offline: 'Offline',
  'needs-sign-in': 'Braucht Anmeldung',
  'needs-permission': 'Braucht eine Berechtigung',
  'needs-role': 'Braucht eine Rolle',
  'not-licensed': 'Braucht eine Lizenz',
  'not-in-cloud': 'Nicht in dieser Cloud',
  throttled: 'Von Graph gebremst',
  'service-error': 'Fehler des Dienstes',
  'needs-user': 'Braucht einen Benutzer',
  'user-not-asked': 'Nicht mit diesem Benutzer gelesen',
  'needs-identity': 'Braucht eine Seriennummer',
  'nothing-to-read': 'Nichts zu lesen',
  'check-failed': 'Prüfung fehlgeschlagen',
}

const words: Words<Reasons> = { en, de }

/** Why something was not read, in the width of a table cell. The sentence stands where there is room. */
export const reasonWords = inPageLanguage(words)
