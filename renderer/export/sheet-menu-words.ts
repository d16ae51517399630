import type { SheetAnswer } from '../../core/ipc/sheet.ts'
import type { Words } from '../../core/words/language.ts'
import { inPageLanguage } from '../page-language.ts'

const en = {
  button: (sheets: number): string => (sheets === 1 ? 'Hand-over sheet' : 'Hand-over sheets'),
  pdf: 'Hand-over sheet as PDF, one page',
  printer: 'Print the hand-over sheet',
  pdfOfMany: (sheets: number): string => (sheets === 1 ? 'Save as PDF, one page' : `Save as PDF, ${String(sheets)} pages`),
  printMany: 'Print',
  hint: 'Names the device and its user: it lies on the device.',
  working: (sheets: number): string => (sheets === 1 ? 'Making the sheet' : `Making ${String(sheets)} sheets`),
  saved: (file: string): string => `Saved as ${file}`,
  printed: (sheets: number): string => (sheets === 1 ? 'Sent to the printer' : `${String(sheets)} sheets sent to the printer`),
  notJudged: (devices: number): string => (devices === 1 ? '1 device is not judged yet and has no sheet' : `${String(devices)} devices are not judged yet and have no sheet`),
}

const de: typeof en = {
  button: (sheets) => (sheets === 1 ? 'Übergabeblatt' : 'Übergabeblätter'),
  pdf: 'Übergabeblatt als PDF, eine Seite',
  printer: 'Übergabeblatt drucken',
  pdfOfMany: (sheets) => (sheets === 1 ? 'Als PDF speichern, eine Seite' : `Als PDF speichern, ${String(sheets)} Seiten`),
  printMany: 'Drucken',
  hint: 'Nennt das Gerät und seinen Benutzer: Es liegt auf dem Gerät.',
  working: (sheets) => (sheets === 1 ? 'Das Blatt entsteht' : `${String(sheets)} Blätter entstehen`),
  saved: (file) => `Gespeichert als ${file}`,
  printed: (sheets) => (sheets === 1 ? 'An den Drucker gesendet' : `${String(sheets)} Blätter an den Drucker gesendet`),
  notJudged: (devices) => (devices === 1 ? '1 Gerät ist noch nicht beurteilt und hat kein Blatt' : `${String(devices)} Geräte sind noch nicht beurteilt und haben kein Blatt`),
}

export const sheetMenuTexts: Words<typeof en> = { en, de }

/** What the sheet menus say. */
export const sheetMenuWords = inPageLanguage(sheetMenuTexts)

/** What became of the sheets; null when the person canceled. */
export function sheetOutcome({ outcome, fileName, sheets, notJudged }: SheetAnswer, words = sheetMenuWords): string | null {
  if (outcome === 'canceled') return null
  const done = outcome === 'saved' ? words.saved(fileName ?? '') : words.printed(sheets)
  return notJudged === 0 ? done : `${done}. ${words.notJudged(notJudged)}`
}
