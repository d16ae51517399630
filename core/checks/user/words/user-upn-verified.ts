import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Domain of the user name',
  title: { pass: 'User name ends in a verified domain', fail: 'User name does not end in a verified domain' },
  why: 'Setup finds the tenant and its device management by the domain of the user name. With a domain that the tenant has not verified, the sign-in or the enrollment ends with an error.',
  rename: {
    summary: 'Give the user a name that ends in a verified domain of this tenant.',
    steps: [
      `Compare the part after the at sign with ${portal.en.domainNames} in the Entra admin center.`,
      'When the domain is listed but not verified, add its DNS record and choose Verify.',
      'When it is not listed, or exists inside the company network alone, change the user principal name to a verified domain; for a synchronized account do so in Active Directory.',
      'Enter the new name for this device, wait for the synchronization and scan again.',
    ],
  },
  state: { verified: 'Verified', unverified: 'Listed, but not verified', 'not-in-tenant': 'Not a domain of this tenant' },
}

const de: typeof en = {
  topic: 'Domäne des Benutzernamens',
  title: { pass: 'Benutzername endet auf eine überprüfte Domäne', fail: 'Benutzername endet nicht auf eine überprüfte Domäne' },
  why: 'Die Einrichtung findet den Mandanten und seine Geräteverwaltung über die Domäne des Benutzernamens. Hat der Mandant die Domäne nicht überprüft, endet die Anmeldung oder die Registrierung mit einem Fehler.',
  rename: {
    summary: 'Dem Benutzer einen Namen geben, der auf eine überprüfte Domäne dieses Mandanten endet.',
    steps: [
      `Den Teil nach dem @-Zeichen mit ${portal.de.domainNames} im Entra Admin Center vergleichen.`,
      'Ist die Domäne aufgeführt, aber nicht überprüft, ihren DNS-Eintrag anlegen und „Überprüfen“ wählen.',
      'Ist sie nicht aufgeführt oder gibt es sie nur im Firmennetz, den Benutzerprinzipalnamen auf eine überprüfte Domäne ändern; bei einem synchronisierten Konto in Active Directory.',
      'Den neuen Namen für dieses Gerät eingeben, die Synchronisierung abwarten und neu prüfen.',
    ],
  },
  state: { verified: 'Überprüft', unverified: 'Aufgeführt, aber nicht überprüft', 'not-in-tenant': 'Keine Domäne dieses Mandanten' },
}

export const words: Words<typeof en> = { en, de }
