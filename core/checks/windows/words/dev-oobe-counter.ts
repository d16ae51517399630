import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'OOBE attempts',
  title: { pass: 'OOBE has not been restarted too often', fail: 'OOBE has been restarted too often' },
  why: 'After several restarts OOBE enters a recovery mode that shows language, region and keyboard on one page and can skip Windows Autopilot.',
  startOver: {
    summary: 'Let OOBE start afresh.',
    steps: [
      'In OOBE, press Shift+F10 and run: regedit',
      'Go to HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\UserOOBE and set the value that counts the attempts (its name has retry or attempt in it) to 1.',
      'Restart the device and scan again.',
      'When OOBE still shows language, region and keyboard on one page, reset the device.',
    ],
  },
  noCounter: 'Windows keeps no counter of OOBE attempts in this session.',
  orLess: (attempts: number): string => `${String(attempts)} or less`,
}

const de: typeof en = {
  topic: 'OOBE-Versuche',
  title: { pass: 'OOBE wurde nicht zu oft neu gestartet', fail: 'OOBE wurde zu oft neu gestartet' },
  why: 'Nach mehreren Neustarts geht OOBE in einen Wiederherstellungsmodus, der Sprache, Region und Tastatur auf einer Seite zeigt und Windows Autopilot überspringen kann.',
  startOver: {
    summary: 'OOBE frisch beginnen lassen.',
    steps: [
      'In OOBE Umschalt+F10 drücken und ausführen: regedit',
      'Zu HKEY_CURRENT_USER\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\UserOOBE gehen und den Wert, der die Versuche zählt (im Namen steht retry oder attempt), auf 1 setzen.',
      'Gerät neu starten und neu prüfen.',
      'Zeigt OOBE weiterhin Sprache, Region und Tastatur auf einer Seite, Gerät zurücksetzen.',
    ],
  },
  noCounter: 'Windows führt in dieser Sitzung keinen Zähler der OOBE-Versuche.',
  orLess: (attempts) => `${String(attempts)} oder weniger`,
}

export const words: Words<typeof en> = { en, de }
