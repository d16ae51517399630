import type { Words } from '../words/language.ts'
import type { ReportReason } from './report.ts'

/** Rows that could not be read for one reason wait for one thing. */
export interface SharedReason {
  /** `reason`: the code alone says what is missing. `detail`: the same sentence has to stand behind it. */
  readonly by: 'reason' | 'detail'
  readonly because: Words<string>
}

/**
 * What the rows of one reason have in common. `check-failed` is a fault of each check by itself, and what is unreadable
 * is so in each place by itself.
 */
export const sharedReasons: { readonly [K in ReportReason['code']]: SharedReason | null } = {
  'not-collected': { by: 'detail', because: { en: 'It waits for the same item of the collector.', de: 'Wartet auf denselben Posten des Collectors.' } },
  'unsupported-platform': { by: 'reason', because: { en: 'It waits for the same run of the collector on the device.', de: 'Wartet auf denselben Lauf des Collectors auf dem Gerät.' } },
  'needs-elevation': { by: 'reason', because: { en: 'It waits for the same run of the collector as administrator.', de: 'Wartet auf denselben Lauf des Collectors als Administrator.' } },
  unreadable: null,
  'timed-out': { by: 'detail', because: { en: 'The same question got no answer in time.', de: 'Dieselbe Frage blieb ohne rechtzeitige Antwort.' } },
  cancelled: { by: 'reason', because: { en: 'The same scan was canceled.', de: 'Derselbe Prüflauf wurde abgebrochen.' } },
  offline: { by: 'detail', because: { en: 'The same service could not be reached.', de: 'Derselbe Dienst war nicht zu erreichen.' } },
  'needs-sign-in': { by: 'reason', because: { en: 'It waits for the same sign-in to the tenant.', de: 'Wartet auf dieselbe Anmeldung am Mandanten.' } },
  'needs-permission': { by: 'detail', because: { en: 'It waits for the same permission.', de: 'Wartet auf dieselbe Berechtigung.' } },
  'needs-role': { by: 'detail', because: { en: 'It waits for the same role.', de: 'Wartet auf dieselbe Rolle.' } },
  'not-licensed': { by: 'detail', because: { en: 'It waits for the same license.', de: 'Wartet auf dieselbe Lizenz.' } },
  'not-in-cloud': { by: 'detail', because: { en: 'The same part of the service is missing in this cloud.', de: 'Derselbe Teil des Dienstes fehlt in dieser Cloud.' } },
  throttled: { by: 'reason', because: { en: 'Microsoft Graph slowed the same scan down.', de: 'Microsoft Graph hat denselben Prüflauf gebremst.' } },
  'service-error': { by: 'detail', because: { en: 'The same service answered with an error.', de: 'Derselbe Dienst hat mit einem Fehler geantwortet.' } },
  'needs-user': { by: 'reason', because: { en: 'It waits to be told who will sign in.', de: 'Wartet darauf, wer sich anmelden wird.' } },
  'user-not-asked': { by: 'reason', because: { en: 'It waits for the same scan with this user.', de: 'Wartet auf denselben Prüflauf mit diesem Benutzer.' } },
  'needs-identity': { by: 'reason', because: { en: 'It waits for the same serial number.', de: 'Wartet auf dieselbe Seriennummer.' } },
  'nothing-to-read': { by: 'detail', because: { en: 'The same thing is missing.', de: 'Dasselbe fehlt.' } },
  'check-failed': null,
}
