import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Secure Boot',
  title: { pass: 'Secure Boot is on', fail: 'Secure Boot is off' },
  why: 'Without Secure Boot a device often turns noncompliant right after enrollment. Turning it on later changes what was captured or associated before.',
  turnOn: {
    summary: 'Turn on Secure Boot with the factory keys.',
    steps: [
      'Suspend BitLocker when it is on: in a Command Prompt as administrator, run manage-bde -protectors -disable C:',
      'Restart the device and open its firmware setup.',
      'Load the factory keys of Secure Boot.',
      'Turn on Secure Boot, save and start Windows.',
      'Scan again, and only then capture the hardware hash.',
    ],
  },
  turnOnFirst: {
    summary: 'Turn on Secure Boot before the device is associated.',
    steps: [
      'Suspend BitLocker when it is on: in a Command Prompt as administrator, run manage-bde -protectors -disable C:',
      'Restart the device and open its firmware setup.',
      'Load the factory keys of Secure Boot.',
      'Turn on Secure Boot, save and start Windows.',
      'Scan again, and only then export the device association data.',
      'When the device is associated already, associate it again: a change of Secure Boot makes the association invalid.',
    ],
  },
  states: { on: 'On', off: 'Off', unsupported: 'Not supported' },
}

const de: typeof en = {
  topic: 'Secure Boot',
  title: { pass: 'Secure Boot ist ein', fail: 'Secure Boot ist aus' },
  why: 'Ohne Secure Boot gilt ein Gerät oft gleich nach der Registrierung als nicht konform. Wird es später eingeschaltet, ändert sich, was zuvor erfasst oder zugeordnet wurde.',
  turnOn: {
    summary: 'Secure Boot mit den Werksschlüsseln einschalten.',
    steps: [
      'BitLocker anhalten, falls es ein ist: in einer Eingabeaufforderung als Administrator manage-bde -protectors -disable C: ausführen',
      'Gerät neu starten und sein Firmware-Setup öffnen.',
      'Die Werksschlüssel von Secure Boot laden.',
      'Secure Boot einschalten, speichern und Windows starten.',
      'Neu prüfen und erst dann den Hardwarehash erfassen.',
    ],
  },
  turnOnFirst: {
    summary: 'Secure Boot einschalten, bevor das Gerät zugeordnet wird.',
    steps: [
      'BitLocker anhalten, falls es ein ist: in einer Eingabeaufforderung als Administrator manage-bde -protectors -disable C: ausführen',
      'Gerät neu starten und sein Firmware-Setup öffnen.',
      'Die Werksschlüssel von Secure Boot laden.',
      'Secure Boot einschalten, speichern und Windows starten.',
      'Neu prüfen und erst dann die Daten der Gerätezuordnung exportieren.',
      'Ist das Gerät schon zugeordnet, es erneut zuordnen: Eine Änderung an Secure Boot macht die Zuordnung ungültig.',
    ],
  },
  states: { on: 'Ein', off: 'Aus', unsupported: 'Nicht unterstützt' },
}

export const words: Words<typeof en> = { en, de }
