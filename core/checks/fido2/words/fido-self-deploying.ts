import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Security key on a self-deployed device',
  title: { pass: 'Profile is not self-deploying', fail: 'Account setup is not shown after a sign-in with a security key' },
  why: 'On a self-deployed shared PC the status page for the user is not shown when the first sign-in is done with a security key.',
  modes: { 'user-driven': 'User-driven', 'self-deploying': 'Self-deploying' },
  skip: {
    summary: 'Let the first user sign in with a password, or leave out the user part of the status page.',
    steps: [
      'Expect that account setup is not shown when the first user signs in with a security key.',
      'Where user apps have to be there first, let the user sign in with a password.',
      `Otherwise leave the user part out: under ${portal.en.configuration} in the Intune admin center, create a custom profile with the OMA-URI ./Vendor/MSFT/DMClient/Provider/MS DM Server/FirstSyncStatus/SkipUserStatusPage, data type Boolean, value True, and assign it to a group that holds the device.`,
    ],
  },
}

const de: typeof en = {
  topic: 'Sicherheitsschlüssel auf einem selbst bereitgestellten Gerät',
  title: { pass: 'Profil ist nicht für die Selbstbereitstellung', fail: 'Die Kontoeinrichtung erscheint nach einer Anmeldung mit Sicherheitsschlüssel nicht' },
  why: 'Auf einem gemeinsam genutzten PC mit Selbstbereitstellung erscheint die Registrierungsstatusseite für den Benutzer nicht, wenn die erste Anmeldung mit einem Sicherheitsschlüssel geschieht.',
  modes: { 'user-driven': 'Benutzergesteuert', 'self-deploying': 'Selbstbereitstellung' },
  skip: {
    summary: 'Den ersten Benutzer mit Kennwort anmelden lassen oder den Benutzerteil der Registrierungsstatusseite weglassen.',
    steps: [
      'Damit rechnen, dass die Kontoeinrichtung nicht erscheint, wenn sich der erste Benutzer mit einem Sicherheitsschlüssel anmeldet.',
      'Wo Apps des Benutzers zuerst da sein müssen, den Benutzer sich mit Kennwort anmelden lassen.',
      `Sonst den Benutzerteil auslassen: im Intune Admin Center unter ${portal.de.configuration} ein benutzerdefiniertes Profil mit dem OMA-URI ./Vendor/MSFT/DMClient/Provider/MS DM Server/FirstSyncStatus/SkipUserStatusPage, Datentyp „Boolean“, Wert „True“ anlegen und einer Gruppe mit dem Gerät zuweisen.`,
    ],
  },
}

export const words: Words<typeof en> = { en, de }
