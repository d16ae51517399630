import type { Words } from '../../../words/language.ts'
import { portal } from '../../../words/portal-paths.ts'

const en = {
  topic: 'Sign-in after the pass has ended',
  title: { pass: 'User can sign in after the pass has ended', fail: 'User may be locked out when the pass ends' },
  why: 'A pass ends. Without Windows Hello, a security key or a password that the user knows, nobody gets into the device after that.',
  another: {
    summary: 'Give the user a way to sign in after the pass has ended.',
    steps: [
      `Turn on Windows Hello for Business in the Intune admin center under ${portal.en.helloForBusiness}, or with a policy for this device.`,
      'Or register a security key for the user, and allow security keys for sign-in to Windows.',
      'Or hand the user a password and have it changed.',
      'Scan again.',
    ],
  },
}

const de: typeof en = {
  topic: 'Anmeldung nach dem Ende des Passes',
  title: { pass: 'Benutzer kann sich nach dem Ende des Passes anmelden', fail: 'Benutzer ist nach dem Ende des Passes vielleicht ausgesperrt' },
  why: 'Ein Pass läuft ab. Ohne Windows Hello, einen Sicherheitsschlüssel oder ein Kennwort, das der Benutzer kennt, kommt danach niemand mehr in das Gerät.',
  another: {
    summary: 'Dem Benutzer einen Weg geben, sich nach dem Ende des Passes anzumelden.',
    steps: [
      `Im Intune Admin Center unter ${portal.de.helloForBusiness} oder mit einer Richtlinie für dieses Gerät Windows Hello for Business einschalten.`,
      'Oder für den Benutzer einen Sicherheitsschlüssel registrieren und Sicherheitsschlüssel für die Anmeldung bei Windows zulassen.',
      'Oder dem Benutzer ein Kennwort geben und es von ihm ändern lassen.',
      'Neu prüfen.',
    ],
  },
}

export const words: Words<typeof en> = { en, de }
