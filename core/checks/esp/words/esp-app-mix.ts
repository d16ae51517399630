import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Kinds of apps during setup',
  title: { pass: 'Apps of the device go together', fail: 'Line-of-business and Win32 apps reach the device together' },
  why: 'A line-of-business app (MSI) and a Win32 app that install at the same time get in each other\'s way: one fails, and the enrollment status page ends with an error.',
  repack: {
    summary: 'Deploy the line-of-business apps as Win32 apps.',
    steps: [
      'Pack each line-of-business app (MSI) under "What we saw" with the Microsoft Win32 Content Prep Tool and add it as a Windows app (Win32).',
      'Assign the new app to the same devices and take the assignment of the old one away.',
      'Deploy Microsoft 365 Apps as a Win32 app too: its installer can clash in the same way.',
      'Scan again.',
    ],
  },
  msi: 'Line-of-business apps (MSI)',
  win32: 'Win32 apps',
  office: 'Microsoft 365 Apps, not as a Win32 app',
  none: 'None',
}

const de: typeof en = {
  topic: 'Arten von Apps während der Einrichtung',
  title: { pass: 'Apps des Geräts vertragen sich', fail: 'Branchen-Apps und Win32-Apps erreichen das Gerät zusammen' },
  why: 'Eine Branchen-App (MSI) und eine Win32-App, die gleichzeitig installieren, kommen sich in die Quere: Eine scheitert, und die Registrierungsstatusseite endet mit einem Fehler.',
  repack: {
    summary: 'Die Branchen-Apps als Win32-Apps bereitstellen.',
    steps: [
      'Jede Branchen-App (MSI) unter „Was wir gesehen haben“ mit dem Microsoft Win32 Content Prep Tool packen und als Windows-App (Win32) hinzufügen.',
      'Die neue App denselben Geräten zuweisen und die Zuweisung der alten entfernen.',
      'Auch Microsoft 365 Apps als Win32-App bereitstellen: Ihr Installationsprogramm kann auf dieselbe Weise stören.',
      'Neu prüfen.',
    ],
  },
  msi: 'Branchen-Apps (MSI)',
  win32: 'Win32-Apps',
  office: 'Microsoft 365 Apps, nicht als Win32-App',
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }
