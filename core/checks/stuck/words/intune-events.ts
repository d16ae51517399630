import type { EnrollmentFailureCategory, RunEnrollmentState, RunState } from '../../../facts/intune-events.ts'
import type { Words } from '../../../words/language.ts'

const en = {
  /** By the descriptions of windowsAutopilotDeploymentState, Microsoft Graph beta. */
  runStates: {
    unknown: 'Not known to Intune',
    success: 'Succeeded',
    inProgress: 'In progress',
    failure: 'Failed',
    successWithTimeout: 'Timed out, and the user went on',
    notAttempted: 'Not started',
    disabled: 'Turned off',
    successOnRetry: 'Succeeded after a time-out',
  } satisfies { readonly [K in RunState]: string },
  enrollments: {
    unknown: 'Not known to Intune',
    enrolled: 'Enrolled',
    pendingReset: 'Waits for a reset',
    failed: 'Failed',
    notContacted: 'No contact yet',
    blocked: 'Blocked',
  } satisfies { readonly [K in RunEnrollmentState]: string },
  /** By the descriptions of deviceEnrollmentFailureReason, Microsoft Graph. */
  failures: {
    unknown: 'No reason given',
    authentication: 'Authentication of the user failed',
    authorization: 'The user is not authorized to enroll',
    accountValidation: 'The account could not be validated',
    userValidation: 'The user could not be validated',
    deviceNotSupported: 'The device is not supported',
    inMaintenance: 'The account was in maintenance',
    badRequest: 'The request of the device was not understood',
    featureNotSupported: 'The account does not support what enrollment asks for',
    enrollmentRestrictionsEnforced: 'An enrollment restriction refused the device',
    clientDisconnected: 'The device broke off the connection',
    userAbandonment: 'The user broke off the enrollment',
  } satisfies { readonly [K in EnrollmentFailureCategory]: string },
  after: (state: string, minutes: number): string => `${state}, ${String(minutes)} ${minutes === 1 ? 'minute' : 'minutes'}`,
  reason: 'Reason',
  withoutTime: 'Without a time',
}

const de: typeof en = {
  runStates: {
    unknown: 'Intune nicht bekannt',
    success: 'Erfolgreich',
    inProgress: 'Läuft',
    failure: 'Fehlgeschlagen',
    successWithTimeout: 'Zeit abgelaufen, und der Benutzer machte weiter',
    notAttempted: 'Nicht begonnen',
    disabled: 'Abgeschaltet',
    successOnRetry: 'Erfolgreich nach abgelaufener Zeit',
  },
  enrollments: {
    unknown: 'Intune nicht bekannt',
    enrolled: 'Registriert',
    pendingReset: 'Wartet auf eine Zurücksetzung',
    failed: 'Fehlgeschlagen',
    notContacted: 'Noch kein Kontakt',
    blocked: 'Blockiert',
  },
  failures: {
    unknown: 'Kein Grund genannt',
    authentication: 'Die Authentifizierung des Benutzers ist fehlgeschlagen',
    authorization: 'Der Benutzer darf nicht registrieren',
    accountValidation: 'Das Konto ließ sich nicht überprüfen',
    userValidation: 'Der Benutzer ließ sich nicht überprüfen',
    deviceNotSupported: 'Das Gerät wird nicht unterstützt',
    inMaintenance: 'Das Konto war in Wartung',
    badRequest: 'Die Anfrage des Geräts wurde nicht verstanden',
    featureNotSupported: 'Das Konto unterstützt nicht, was die Registrierung verlangt',
    enrollmentRestrictionsEnforced: 'Eine Registrierungseinschränkung hat das Gerät abgelehnt',
    clientDisconnected: 'Das Gerät hat die Verbindung abgebrochen',
    userAbandonment: 'Der Benutzer hat die Registrierung abgebrochen',
  },
  after: (state, minutes) => `${state}, ${String(minutes)} ${minutes === 1 ? 'Minute' : 'Minuten'}`,
  reason: 'Grund',
  withoutTime: 'Ohne Zeit',
}

/** What Intune recorded about the enrollment of a device. */
export const intuneEvents: Words<typeof en> = { en, de }
