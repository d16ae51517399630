import type { SheetAnswer } from '../../core/ipc/sheet.ts'

const english = {
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

/** What the sheet menus say. Another language is another table of this type. */
export type SheetMenuWords = typeof english

export const sheetMenuWords: SheetMenuWords = english

/** What became of the sheets; null when the person canceled. */
export function sheetOutcome({ outcome, fileName, sheets, notJudged }: SheetAnswer, words = sheetMenuWords): string | null {
  if (outcome === 'canceled') return null
  const done = outcome === 'saved' ? words.saved(fileName ?? '') : words.printed(sheets)
  return notJudged === 0 ? done : `${done}. ${words.notJudged(notJudged)}`
}
