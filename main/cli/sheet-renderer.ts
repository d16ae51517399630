import { paperOfLocale } from '../../core/report/sheet/sheet-paper.ts'
import { sheetEnd, sheetStart } from '../../core/report/sheet/to-sheet.ts'
import { localSheetPage } from '../export/sheet/sheet-document.ts'
import type { SheetRenderer } from './render.ts'
import type { Language } from '../../core/words/language.ts'
import type { Terminal } from './terminal.ts'

/** Hand-over sheets on the paper of this computer: POSIX says it by LC_PAPER, everything else by its language. */
export function sheetRenderer(env: Terminal['env'], language: Language): SheetRenderer {
  const posix = [env['LC_ALL'], env['LC_PAPER'], env['LANG']].find((each) => each !== undefined && each !== '')
  const paper = paperOfLocale(posix ?? new Intl.DateTimeFormat().resolvedOptions().locale)
  return { start: (sheets) => sheetStart({ paper }, language, sheets), page: (report) => localSheetPage(report, paper), end: sheetEnd }
}
