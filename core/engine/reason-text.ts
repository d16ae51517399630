import type { UnavailableReason } from '../facts/fact.ts'
import type { Words } from '../words/language.ts'

type ReasonActions = { readonly [K in UnavailableReason | 'check-failed']: string }

const en: ReasonActions = {
  'not-collected': 'Run the collector of this version on the device and scan again.',
  'unsupported-platform': 'Run the collector on the Windows device itself.',
  'needs-elevation': 'Run the collector as administrator.',
  unreadable: 'Scan again; when it stays so, look it up by hand where the detail says.',
  'timed-out': 'Scan again; if it happens twice, restart the device first.',
  cancelled: 'Scan again and let it finish.',
  offline: 'Connect to the internet and scan again.',
  'needs-sign-in': 'Sign in to the tenant.',
  'needs-permission': 'Ask an administrator to grant the named permission.',
  'needs-role': 'Sign in with an account that holds the named role.',
  'not-licensed': 'Check the tenant with an account that has the named license.',
  'not-in-cloud': 'Check this in the admin center: this cloud does not offer it to tools.',
  throttled: 'Wait a minute and scan again: Microsoft Graph is slowing us down.',
  'service-error': 'Scan again in a few minutes: the service answered with an error.',
  'needs-user': 'Say who will sign in on this device.',
  'user-not-asked': 'Scan with this user.',
  'needs-identity': 'Collect evidence on the device, so that its serial number is known.',
  'nothing-to-read': 'Create what is missing first, then scan again.',
  'check-failed': 'Report this as a bug; the other checks are not affected.',
}

const de: ReasonActions = {
  'not-collected': 'Den Collector dieser Version auf dem Gerät ausführen und neu prüfen.',
  'unsupported-platform': 'Den Collector auf dem Windows-Gerät selbst ausführen.',
  'needs-elevation': 'Den Collector als Administrator ausführen.',
  unreadable: 'Neu prüfen; bleibt es dabei, von Hand nachsehen, wo der Hinweis es sagt.',
  'timed-out': 'Neu prüfen; passiert es zweimal, zuerst das Gerät neu starten.',
  cancelled: 'Neu prüfen und bis zum Ende laufen lassen.',
  offline: 'Mit dem Internet verbinden und neu prüfen.',
  'needs-sign-in': 'Am Mandanten anmelden.',
  'needs-permission': 'Einen Administrator bitten, die genannte Berechtigung zu erteilen.',
  'needs-role': 'Mit einem Konto anmelden, das die genannte Rolle hat.',
  'not-licensed': 'Den Mandanten mit einem Konto prüfen, das die genannte Lizenz hat.',
  'not-in-cloud': 'Im Admin Center nachsehen: Diese Cloud bietet es Programmen nicht an.',
  throttled: 'Eine Minute warten und neu prüfen: Microsoft Graph bremst gerade.',
  'service-error': 'In einigen Minuten neu prüfen: Der Dienst hat mit einem Fehler geantwortet.',
  'needs-user': 'Angeben, wer sich an diesem Gerät anmelden wird.',
  'user-not-asked': 'Mit diesem Benutzer prüfen.',
  'needs-identity': 'Daten auf dem Gerät sammeln, damit seine Seriennummer bekannt ist.',
  'nothing-to-read': 'Zuerst anlegen, was fehlt, dann neu prüfen.',
  'check-failed': 'Als Fehler melden; die anderen Prüfungen sind nicht betroffen.',
}

/** What would make an unavailable fact available: one imperative sentence per reason. */
export const reasonActions: Words<ReasonActions> = { en, de }
