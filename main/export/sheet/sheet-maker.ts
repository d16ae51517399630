import path from 'node:path'
import type { SheetAnswer, SheetTarget } from '../../../core/ipc/sheet.ts'
import type { Report } from '../../../core/report/report.ts'
import type { Paper } from '../../../core/report/sheet/sheet-paper.ts'
import { AppFailure, sentenceOf, type Sentence } from '../../ipc/app-failure.ts'
import { writeFileAtomically } from '../../platform/files.ts'
import { saveFailure } from '../exporter.ts'
import { sheetDocument } from './sheet-document.ts'
import { exportWords } from '../export-words.ts'

export interface SheetMakerTools {
  readonly paper: Paper
  /** Asks a person where to save; null when they cancel. */
  readonly choosePath: (suggestedName: string) => Promise<string | null>
  readonly printToPdf: (document: Iterable<string>, paper: Paper) => Promise<Uint8Array>
  /** False when the person cancels. */
  readonly printOnPaper: (document: Iterable<string>, paper: Paper) => Promise<boolean>
  readonly log: (line: string) => void
}

/** Makes hand-over sheets of these reports, one page each, in the order given. */
export type SheetMaker = (reports: readonly Report[], target: SheetTarget) => Promise<Omit<SheetAnswer, 'notJudged'>>

export function createSheetMaker(tools: SheetMakerTools): SheetMaker {
  const failed = (code: 'save-failed' | 'print-failed', detail: Sentence) => (error: unknown): never => {
    tools.log(`hand-over sheets: ${code}: ${String(error)}`)
    throw new AppFailure(code, detail, { cause: error })
  }
  return async (reports, target) => {
    const sheets = reports.length
    const document = sheetDocument(reports, tools.paper)
    if (target === 'printer') {
      const printed = await tools.printOnPaper(document, tools.paper).catch(failed('print-failed', sentenceOf(exportWords, (words) => words.notPrinted)))
      return { outcome: printed ? 'printed' : 'canceled', fileName: null, sheets }
    }
    const file = await tools.choosePath(sheetFileName(reports))
    if (file === null) return { outcome: 'canceled', fileName: null, sheets }
    const pdf = await tools.printToPdf(document, tools.paper).catch(failed('save-failed', sentenceOf(exportWords, (words) => words.noPdf)))
    await writeFileAtomically(file, pdf).catch((error: unknown) => failed('save-failed', saveFailure(file, error))(error))
    return { outcome: 'saved', fileName: path.basename(file), sheets }
  }
}

/** Suggested name: how many sheets and when the last device was scanned, nothing that tells whose they are. */
export function sheetFileName(reports: readonly Pick<Report, 'takenAt'>[]): string {
  const latest = reports.map(({ takenAt }) => takenAt).sort().at(-1) ?? ''
  const time = /^(\d{4}-\d{2}-\d{2})T(\d{2}):(\d{2})/.exec(latest)
  const stamp = time === null ? 'undated' : `${time[1] ?? ''}-${time[2] ?? ''}${time[3] ?? ''}`
  return `preflight-sheets-${String(reports.length)}-${stamp}.pdf`
}
