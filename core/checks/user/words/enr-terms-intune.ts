import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Terms and conditions of Intune',
  title: { pass: 'Terms and conditions of Intune for the user', fail: 'Terms and conditions of Intune stand in the way' },
  why: 'Users whom terms and conditions are assigned to have to accept them to enroll. That can be one more page for the user.',
  none: 'None',
}

const de: typeof en = {
  topic: 'Nutzungsbedingungen von Intune',
  title: { pass: 'Nutzungsbedingungen von Intune für den Benutzer', fail: 'Nutzungsbedingungen von Intune stehen im Weg' },
  why: 'Benutzer, denen Nutzungsbedingungen zugewiesen sind, müssen sie annehmen, um ein Gerät zu registrieren. Das kann für den Benutzer eine weitere Seite bedeuten.',
  none: 'Keine',
}

export const words: Words<typeof en> = { en, de }
