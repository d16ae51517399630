import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'User account',
  title: { pass: 'User account can sign in', fail: 'User account is missing or not in order' },
  why: 'Setup asks this user to sign in and enrolls the device in their name. A missing, disabled or external account ends there.',
  useMember: {
    summary: 'Choose a user whose account lives in this tenant and may sign in.',
    steps: [
      `Look the user name up under ${portal.en.users} in the Entra admin center; a renamed user keeps no old name.`,
      'Restore a deleted account, enable a disabled one, or choose another user.',
      'Give external guests an account of this tenant for the device.',
      'Scan again.',
    ],
  },
  setLocation: {
    summary: 'Set the usage location of the user.',
    steps: [
      `Open ${portal.en.users} in the Entra admin center and choose the user.`,
      'Under Properties, set the usage location to the country where the user works.',
      'Look at the licenses of the user and assign those that are missing, then scan again.',
    ],
  },
  noUser: 'No such user',
  enabledOfTenant: 'An enabled account of this tenant',
  otherDirectory: 'Account of another directory',
  ofTenant: 'An account of this tenant',
  disabled: 'Disabled',
  enabled: 'Enabled',
  notSet: 'Not set',
  country: 'A country',
  usageLocation: 'Usage location',
}

const de: typeof en = {
  topic: 'Benutzerkonto',
  title: { pass: 'Benutzerkonto kann sich anmelden', fail: 'Benutzerkonto fehlt oder ist nicht in Ordnung' },
  why: 'Die Einrichtung fordert diesen Benutzer zur Anmeldung auf und registriert das Gerät in seinem Namen. Mit einem fehlenden, deaktivierten oder externen Konto endet sie dort.',
  useMember: {
    summary: 'Einen Benutzer wählen, dessen Konto in diesem Mandanten liegt und sich anmelden darf.',
    steps: [
      `Den Benutzernamen im Entra Admin Center unter ${portal.de.users} suchen; ein umbenannter Benutzer behält seinen alten Namen nicht.`,
      'Ein gelöschtes Konto wiederherstellen, ein deaktiviertes aktivieren oder einen anderen Benutzer wählen.',
      'Externen Gästen für das Gerät ein Konto dieses Mandanten geben.',
      'Neu prüfen.',
    ],
  },
  setLocation: {
    summary: 'Den Nutzungsstandort des Benutzers setzen.',
    steps: [
      `Im Entra Admin Center ${portal.de.users} öffnen und den Benutzer auswählen.`,
      'Unter Eigenschaften den Nutzungsstandort auf das Land setzen, in dem der Benutzer arbeitet.',
      'Die Lizenzen des Benutzers ansehen und fehlende zuweisen, dann neu prüfen.',
    ],
  },
  noUser: 'Kein solcher Benutzer',
  enabledOfTenant: 'Ein aktiviertes Konto dieses Mandanten',
  otherDirectory: 'Konto eines anderen Verzeichnisses',
  ofTenant: 'Ein Konto dieses Mandanten',
  disabled: 'Deaktiviert',
  enabled: 'Aktiviert',
  notSet: 'Nicht gesetzt',
  country: 'Ein Land',
  usageLocation: 'Nutzungsstandort',
}

export const words: Words<typeof en> = { en, de }
