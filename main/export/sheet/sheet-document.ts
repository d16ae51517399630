import type { Report } from '../../../core/report/report.ts'
import type { Paper } from '../../../core/report/sheet/sheet-paper.ts'
import { sheetEnd, sheetPage, sheetStart } from '../../../core/report/sheet/to-sheet.ts'
import { localZone } from '../../platform/local-zone.ts'
import { drawSymbols } from './draw-symbols.ts'

/** The page of one device as people of this computer read it: its paper, its time zone. */
export function localSheetPage(report: Report, paper: Paper): string {
  return sheetPage(report, drawSymbols(report), { paper, offset: localZone })
}

/** The document of many sheets piece by piece, so that it is never in memory as a whole. */
export function* sheetDocument(reports: readonly Report[], paper: Paper): Generator<string, void, undefined> {
  yield sheetStart({ paper }, reports[0]?.language ?? 'en', reports.length)
  for (const report of reports) yield localSheetPage(report, paper)
  yield sheetEnd
}
