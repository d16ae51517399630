import type { Words } from '../words/language.ts'

const en = {
  'invalid-request': 'The window asked for something this version does not know.',
  'untrusted-sender': 'The request did not come from the Preflight window.',
  'unknown-device': 'This device is no longer on the bench.',
  'scan-running': 'A scan of this device is already running.',
  'no-report': 'This device has not been judged yet.',
  'not-kept': 'This report is no longer in the history.',
  'bad-file': 'The file could not be read.',
  'save-failed': 'The file could not be saved.',
  'print-failed': 'The sheet could not be printed.',
  'bad-settings': 'These settings cannot be used.',
  'sign-in-needed': 'Sign in to the tenant first.',
  internal: 'Something went wrong inside Preflight; the log has the details.',
}

const de: typeof en = {
  'invalid-request': 'Das Fenster hat etwas verlangt, das diese Version nicht kennt.',
  'untrusted-sender': 'Die Anfrage kam nicht aus dem Fenster von Preflight.',
  'unknown-device': 'Dieses Gerät ist nicht mehr auf der Werkbank.',
  'scan-running': 'Dieses Gerät wird gerade schon geprüft.',
  'no-report': 'Dieses Gerät ist noch nicht beurteilt.',
  'not-kept': 'Dieser Bericht ist nicht mehr im Verlauf.',
  'bad-file': 'Die Datei konnte nicht gelesen werden.',
  'save-failed': 'Die Datei konnte nicht gespeichert werden.',
  'print-failed': 'Das Blatt konnte nicht gedruckt werden.',
  'bad-settings': 'Diese Einstellungen können nicht benutzt werden.',
  'sign-in-needed': 'Zuerst beim Mandanten anmelden.',
  internal: 'In Preflight ist etwas schiefgegangen; Näheres steht im Protokoll.',
}

/** Expected trouble of an action, shown beside the control that started it. */
export const errorTexts: Words<typeof en> = { en, de }

export type ErrorCode = keyof typeof en

/** An expected failure of an action; `detail` is one sentence for a person. */
export interface AppError {
  readonly code: ErrorCode
  readonly detail: string
}

/** What every invoke answers: thrown errors would lose everything but their message on the way. */
export type Reply<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: AppError }
