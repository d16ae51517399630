import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Phase of setup',
  title: { pass: 'Phase of setup is known', fail: 'Phase of setup is not known' },
  why: 'The phase tells which of the many causes can be the one: a device that never joined has no trouble with apps.',
  phase: 'Phase',
  mdmEnrollment: 'MDM enrollment',
  phases: {
    'before-join': 'Not joined yet',
    joined: 'Joined, the enrollment status page has not begun',
    'device-preparation': 'Device preparation',
    'device-setup': 'Device setup',
    'account-setup': 'Account setup',
    finished: 'The enrollment status page has ended',
  },
  preparation: {
    none: 'Device preparation, not started',
    starting: 'Device preparation, starting',
    running: 'Device preparation, running',
    done: 'Device preparation has ended',
    unknown: 'Device preparation, in a state that is not documented',
  },
}

const de: typeof en = {
  topic: 'Phase der Einrichtung',
  title: { pass: 'Phase der Einrichtung ist bekannt', fail: 'Phase der Einrichtung ist nicht bekannt' },
  why: 'Die Phase sagt, welche der vielen Ursachen infrage kommt: Ein Gerät, das nie beigetreten ist, hat keine Schwierigkeiten mit Apps.',
  phase: 'Phase',
  mdmEnrollment: 'MDM-Registrierung',
  phases: {
    'before-join': 'Noch nicht beigetreten',
    joined: 'Beigetreten, die Registrierungsstatusseite hat nicht begonnen',
    'device-preparation': 'Gerätevorbereitung',
    'device-setup': 'Geräteeinrichtung',
    'account-setup': 'Kontoeinrichtung',
    finished: 'Die Registrierungsstatusseite ist zu Ende',
  },
  preparation: {
    none: 'Gerätevorbereitung, nicht begonnen',
    starting: 'Gerätevorbereitung, beginnt',
    running: 'Gerätevorbereitung, läuft',
    done: 'Die Gerätevorbereitung ist zu Ende',
    unknown: 'Gerätevorbereitung, in einem nicht dokumentierten Zustand',
  },
}

export const words: Words<typeof en> = { en, de }
