import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Logon policies in the image',
  title: { pass: 'No logon policy stands in the way of pre-provisioning', fail: 'Logon policies stop pre-provisioning' },
  why: 'Pre-provisioning signs in to Windows by itself. A logon message, a required smart card or a prompt for credentials stops it.',
  remove: {
    summary: 'Remove the logon policies from the image.',
    steps: [
      `Open Local Security Policy (secpol.msc), then ${portal.en.securityOptions}.`,
      'Under "Interactive logon", clear message title and message text for users attempting to log on.',
      'Under "Interactive logon", disable the requirement for Windows Hello for Business or a smart card.',
      'Under "User Account Control", set the elevation prompt for administrators to prompt for consent.',
      'Remove the same settings from the image, restart the device and scan again.',
    ],
  },
  policies: {
    'message-title': 'message title',
    'message-text': 'message text',
    'smart-card-or-hello': 'Windows Hello or smart card required',
    'secure-desktop-credentials': 'administrators prompted for credentials on the secure desktop',
  },
  noPolicies: 'None',
}

const de: typeof en = {
  topic: 'Anmelderichtlinien im Image',
  title: { pass: 'Keine Anmelderichtlinie steht der Vorabbereitstellung im Weg', fail: 'Anmelderichtlinien halten die Vorabbereitstellung auf' },
  why: 'Die Vorabbereitstellung meldet sich von selbst an Windows an. Eine Anmeldenachricht, eine verlangte Smartcard oder eine Abfrage von Anmeldedaten hält sie auf.',
  remove: {
    summary: 'Die Anmelderichtlinien aus dem Image entfernen.',
    steps: [
      `Die lokale Sicherheitsrichtlinie (secpol.msc) öffnen, dann ${portal.de.securityOptions}.`,
      'Unter „Interaktive Anmeldung“ Nachrichtentitel und Nachrichtentext für Benutzer leeren, die sich anmelden wollen.',
      'Unter „Interaktive Anmeldung“ die Pflicht zu Windows Hello for Business oder Smartcard deaktivieren.',
      'Unter „Benutzerkontensteuerung“ die Eingabeaufforderung für Administratoren auf Eingabeaufforderung zur Zustimmung setzen.',
      'Dieselben Einstellungen aus dem Image entfernen, Gerät neu starten und neu prüfen.',
    ],
  },
  policies: {
    'message-title': 'Nachrichtentitel',
    'message-text': 'Nachrichtentext',
    'smart-card-or-hello': 'Windows Hello oder Smartcard verlangt',
    'secure-desktop-credentials': 'Abfrage der Anmeldedaten von Administratoren auf dem sicheren Desktop',
  },
  noPolicies: 'Keine',
}

export const words: Words<typeof en> = { en, de }
