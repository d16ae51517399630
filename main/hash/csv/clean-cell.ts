import { trimText } from '../trim-text.ts'

/** A cell as its author meant it: without outer blanks, invisible characters and Excel's `="..."` that keeps zeros. */
export function cleanCell(cell: string): string {
  const text = trimText(cell.replace(/[\u200b-\u200d\u2060\ufeff]/g, ''))
  const formula = /^="([^"]*)"$/.exec(text)
  return formula?.[1] ?? text
}
