import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  title: 'Error codes',
  lead: 'Tells what a code of setup, sign-in or enrollment means, what usually causes it and what to do. Nothing is sent anywhere.',
  code: 'Code',
  codeNamed: (code: string): string => `Code: ${code}`,
  hint: 'Hexadecimal, decimal, AADSTS or ZTD number, installer number or name',
  example: 'Enter a code as a screen, a log or a report shows it, for example 0x80180014.',
  unknown: 'Preflight does not know this code, so it says nothing about it.',
  contested: 'Sources do not agree about this code: take it as a hint.',
  unverified: 'No published source confirms this: take it as a hint.',
  hintOnly: 'Hint only',
  meanings: (code: string, count: number): string => `${code} has ${String(count)} meanings.`,
  explain: (code: string): string => `Explain ${code}`,
  phase: 'Phase',
  causes: 'Likely causes',
  fixes: 'What to do',
  checks: 'Checks',
  sources: 'Sources',
}

const de: typeof en = {
  title: 'Fehlercodes',
  lead: 'Sagt, was ein Code der Einrichtung, der Anmeldung oder der Registrierung bedeutet, was ihn meist verursacht und was zu tun ist. Es wird nichts irgendwohin gesendet.',
  code: 'Code',
  codeNamed: (code) => `Code: ${code}`,
  hint: 'Hexadezimal, dezimal, AADSTS- oder ZTD-Nummer, Nummer des Installationsprogramms oder Name',
  example: 'Einen Code so eingeben, wie ein Bildschirm, ein Protokoll oder ein Bericht ihn zeigt, zum Beispiel 0x80180014.',
  unknown: 'Preflight kennt diesen Code nicht und sagt deshalb nichts über ihn.',
  contested: 'Die Quellen sind sich über diesen Code nicht einig: nur als Hinweis nehmen.',
  unverified: 'Keine veröffentlichte Quelle bestätigt das: nur als Hinweis nehmen.',
  hintOnly: 'Nur ein Hinweis',
  meanings: (code, count) => `${code} hat ${String(count)} Bedeutungen.`,
  explain: (code) => `${code} erklären`,
  phase: 'Phase',
  causes: 'Häufige Ursachen',
  fixes: 'Was zu tun ist',
  checks: 'Prüfungen',
  sources: 'Quellen',
}

export const codesPageTexts: Words<typeof en> = { en, de }

/** What stands around the meanings of error codes. */
export const codesPage = inPageLanguage(codesPageTexts)
