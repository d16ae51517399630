import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enrollment status page now',
  title: { pass: 'No line of the enrollment status page has failed', fail: 'A line of the enrollment status page has failed' },
  why: 'The page holds the device until every tracked line has succeeded.',
  fixFirst: {
    summary: 'Fix the first line that failed; the lines after it follow.',
    steps: [
      'When a code is shown, look it up: on the Codes page, or with preflight explain.',
      'On the enrollment status page, select Try again once: a failed line may recover.',
      'When it fails again, press Shift+F10 and collect the logs with mdmdiagnosticstool.exe.',
      'Fix the cause in Intune before the device is reset.',
    ],
  },
  lineOf: (part: string, line: string): string => `${part}: ${line}`,
  failedWith: (code: string): string => `Failed, ${code}`,
  notBegun: 'Not begun',
}

const de: typeof en = {
  topic: 'Registrierungsstatusseite jetzt',
  title: { pass: 'Keine Zeile der Registrierungsstatusseite ist fehlgeschlagen', fail: 'Eine Zeile der Registrierungsstatusseite ist fehlgeschlagen' },
  why: 'Die Seite hält das Gerät fest, bis jede überwachte Zeile erfolgreich war.',
  fixFirst: {
    summary: 'Die erste Zeile in Ordnung bringen, die fehlgeschlagen ist; die weiteren folgen ihr.',
    steps: [
      'Wird ein Code gezeigt, ihn nachschlagen: auf der Seite „Codes“ oder mit preflight explain.',
      'Auf der Registrierungsstatusseite einmal „Erneut versuchen“ wählen: Eine fehlgeschlagene Zeile kann sich erholen.',
      'Scheitert sie wieder, Umschalt+F10 drücken und die Protokolle mit mdmdiagnosticstool.exe sammeln.',
      'Die Ursache in Intune beheben, bevor das Gerät zurückgesetzt wird.',
    ],
  },
  lineOf: (part, line) => `${part}: ${line}`,
  failedWith: (code) => `Fehlgeschlagen, ${code}`,
  notBegun: 'Nicht begonnen',
}

export const words: Words<typeof en> = { en, de }
