import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'FIDO2 security key',
  title: { pass: 'User has a security key that the tenant accepts', fail: 'No security key that the tenant accepts' },
  why: 'The sign-in page in setup offers a security key only when the method is on for the user and one is registered.',
  method: { enabled: 'Enabled', disabled: 'Disabled' },
  atLeastOne: 'At least 1',
  enable: {
    summary: 'Enable the FIDO2 method for the user.',
    steps: [
      `Open ${portal.en.authenticationMethods} in the Entra admin center and select Passkey (FIDO2).`,
      'Enable it and include a group that holds the user; leave the user out of the excluded groups.',
      'Scan again.',
    ],
  },
  register: {
    summary: 'Register a security key for the user before setup.',
    steps: [
      'Let the user open https://mysignins.microsoft.com/security-info on another PC, with a Temporary Access Pass when there is no other method.',
      'Register the key there; a key from another PC works in OOBE.',
      'A passkey in Microsoft Authenticator does not do: Windows takes none at its lock screen.',
      'Scan again.',
    ],
  },
  allow: {
    summary: 'Use a key that the policy lets in.',
    steps: [
      `Open ${portal.en.authenticationMethods} in the Entra admin center, select Passkey (FIDO2), then Configure, and look at the key restrictions.`,
      'Add the model of the key to the allowed ones, or register a key of an allowed model.',
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'FIDO2-Sicherheitsschlüssel',
  title: { pass: 'Benutzer hat einen Sicherheitsschlüssel, den der Mandant annimmt', fail: 'Kein Sicherheitsschlüssel, den der Mandant annimmt' },
  why: 'Die Anmeldeseite der Einrichtung bietet einen Sicherheitsschlüssel nur an, wenn die Methode für den Benutzer eingeschaltet und ein Schlüssel registriert ist.',
  method: { enabled: 'Aktiviert', disabled: 'Deaktiviert' },
  atLeastOne: 'Mindestens 1',
  enable: {
    summary: 'Die FIDO2-Methode für den Benutzer aktivieren.',
    steps: [
      `Im Entra Admin Center ${portal.de.authenticationMethods} öffnen und „Passkey (FIDO2)“ wählen.`,
      'Die Methode aktivieren und eine Gruppe mit dem Benutzer einschließen; den Benutzer aus den ausgeschlossenen Gruppen heraushalten.',
      'Neu prüfen.',
    ],
  },
  register: {
    summary: 'Vor der Einrichtung einen Sicherheitsschlüssel für den Benutzer registrieren.',
    steps: [
      'Den Benutzer auf einem anderen PC https://mysignins.microsoft.com/security-info öffnen lassen, mit einem befristeten Zugriffspass, wenn es keine andere Methode gibt.',
      'Den Schlüssel dort registrieren; ein auf einem anderen PC registrierter Schlüssel funktioniert in OOBE.',
      'Ein Passkey in Microsoft Authenticator genügt nicht: Windows nimmt ihn am Sperrbildschirm nicht an.',
      'Neu prüfen.',
    ],
  },
  allow: {
    summary: 'Einen Schlüssel verwenden, den die Richtlinie zulässt.',
    steps: [
      `Im Entra Admin Center ${portal.de.authenticationMethods} öffnen, „Passkey (FIDO2)“ und dann „Konfigurieren“ wählen und die Schlüsseleinschränkungen ansehen.`,
      'Das Modell des Schlüssels zu den zugelassenen hinzufügen oder einen Schlüssel eines zugelassenen Modells registrieren.',
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
