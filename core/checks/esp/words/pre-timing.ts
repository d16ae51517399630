import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Time between technician and user flow',
  title: { pass: 'Time of the user flow fits', fail: 'User flow comes too soon or too late' },
  why: 'The user flow should begin no sooner than 90 minutes and no later than 6 months after the technician flow, and compliance begins anew with it.',
  wait: {
    summary: 'Start the user flow when 90 minutes have passed since the technician flow.',
    steps: ['Leave the device off until the time has passed.', 'Then turn it on and let the user sign in.'],
  },
  again: {
    summary: 'Run the technician flow again before the user gets the device.',
    steps: ['Reset the device.', 'Run pre-provisioning again and hand the device over within six months.'],
  },
  userFlow: 'User flow after the technician flow',
  between: (minutes: number, months: number) => `Between ${String(minutes)} minutes and ${String(months)} months later`,
  enrolled: 'Enrolled',
}

const de: typeof en = {
  topic: 'Zeit zwischen Techniker- und Benutzerphase',
  title: { pass: 'Zeitpunkt der Benutzerphase passt', fail: 'Benutzerphase kommt zu früh oder zu spät' },
  why: 'Die Benutzerphase soll frühestens 90 Minuten und spätestens 6 Monate nach der Technikerphase beginnen, und die Konformität beginnt mit ihr von vorn.',
  wait: {
    summary: 'Die Benutzerphase beginnen, wenn seit der Technikerphase 90 Minuten vergangen sind.',
    steps: ['Das Gerät ausgeschaltet lassen, bis die Zeit um ist.', 'Es dann einschalten und den Benutzer sich anmelden lassen.'],
  },
  again: {
    summary: 'Die Technikerphase wiederholen, bevor der Benutzer das Gerät bekommt.',
    steps: ['Das Gerät zurücksetzen.', 'Die Vorabbereitstellung erneut ausführen und das Gerät innerhalb von sechs Monaten übergeben.'],
  },
  userFlow: 'Benutzerphase nach der Technikerphase',
  between: (minutes, months) => `Zwischen ${String(minutes)} Minuten und ${String(months)} Monaten danach`,
  enrolled: 'Registriert',
}

export const words: Words<typeof en> = { en, de }
