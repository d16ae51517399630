import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Mail addresses of the user',
  title: { pass: 'Mail addresses belong to this user alone', fail: 'Mail addresses of the user are in conflict' },
  why: 'Windows Hello registers its key with the user at the first sign-in. The directory refuses that while another object holds an address of the user, or the mail address is not the primary one.',
  repair: {
    summary: 'Leave each mail address with one user and make the mail address the primary one.',
    steps: [
      'Look for the addresses of this user at other users, groups and contacts; Entra Connect Health lists conflicts of the synchronization.',
      'Remove the address from the object that does not need it; for synchronized objects do so in Active Directory.',
      'Set the mail address of the user to the address that is marked as primary (SMTP in capitals).',
      'Wait for the synchronization and scan again.',
    ],
  },
  noAddress: 'No such address',
}

const de: typeof en = {
  topic: 'E-Mail-Adressen des Benutzers',
  title: { pass: 'E-Mail-Adressen gehören nur diesem Benutzer', fail: 'E-Mail-Adressen des Benutzers stehen in Konflikt' },
  why: 'Windows Hello trägt seinen Schlüssel bei der ersten Anmeldung beim Benutzer ein. Das Verzeichnis verweigert das, solange ein anderes Objekt eine Adresse des Benutzers hat oder die E-Mail-Adresse nicht die primäre ist.',
  repair: {
    summary: 'Jede E-Mail-Adresse nur einem Benutzer lassen und die E-Mail-Adresse zur primären machen.',
    steps: [
      'Die Adressen dieses Benutzers bei anderen Benutzern, Gruppen und Kontakten suchen; Entra Connect Health listet Konflikte der Synchronisierung auf.',
      'Die Adresse bei dem Objekt entfernen, das sie nicht braucht; bei synchronisierten Objekten in Active Directory.',
      'Die E-Mail-Adresse des Benutzers auf die Adresse setzen, die als primär gekennzeichnet ist (SMTP in Großbuchstaben).',
      'Die Synchronisierung abwarten und neu prüfen.',
    ],
  },
  noAddress: 'Keine solche Adresse',
}

export const words: Words<typeof en> = { en, de }
