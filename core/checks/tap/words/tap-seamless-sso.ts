import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Pass and seamless single sign-on',
  title: { pass: 'Sign-in page may offer the password first', fail: 'Sign-in page offers the password first' },
  why: 'Microsoft wrote in 2022 that with seamless single sign-on the sign-in page may ask for a password first; the user then chooses the link for a Temporary Access Pass. Whether that still happens is not verified.',
  cloudAlone: 'The account lives in Entra ID alone, which knows no seamless single sign-on.',
}

const de: typeof en = {
  topic: 'Pass und nahtloses einmaliges Anmelden',
  title: { pass: 'Anmeldeseite bietet vielleicht zuerst das Kennwort an', fail: 'Anmeldeseite bietet zuerst das Kennwort an' },
  why: 'Microsoft schrieb 2022, dass die Anmeldeseite bei nahtlosem einmaligem Anmelden zuerst ein Kennwort verlangen kann; der Benutzer wählt dann den Link für einen befristeten Zugriffspass. Ob das noch so ist, ist nicht belegt.',
  cloudAlone: 'Das Konto liegt nur in Entra ID, wo es kein nahtloses einmaliges Anmelden gibt.',
}

export const words: Words<typeof en> = { en, de }
