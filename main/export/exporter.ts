import path from 'node:path'
import type { SelectionFormat } from '../../core/ipc/bench.ts'
import type { ExportFormat } from '../../core/ipc/contract.ts'
import type { DayExport } from '../../core/ipc/history.ts'
import type { Language } from '../../core/words/language.ts'
import type { Report } from '../../core/report/report.ts'
import { AppFailure, sentenceOf, type Sentence } from '../ipc/app-failure.ts'
import { writeFileAtomically, writePiecesAtomically } from '../platform/files.ts'
import { addDay } from './day-pieces.ts'
import { benchFileName, exportFileName } from './file-name.ts'
import { renderBench } from './render-bench.ts'
import { renderReport, reportAsText } from './render-report.ts'
import { exportWords } from './export-words.ts'

export interface ExporterTools {
  readonly language: () => Language
  /** Asks a person where to save; null when they cancel. The page has no say in it. */
  readonly choosePath: (suggestedName: string, format: ExportFormat | 'zip') => Promise<string | null>
  readonly print: (html: string) => Promise<Uint8Array>
  readonly log: (line: string) => void
}

export interface Exporter {
  /** Saves a report and returns the name of the file, or null when nobody chose one. */
  readonly save: (report: Report, format: ExportFormat, identifiers: boolean) => Promise<string | null>
  /** Saves all reports of a day in one file, one after the other, so that memory holds one at a time. */
  readonly saveDay: (day: DayExport, reports: AsyncIterable<Report>) => Promise<string | null>
  /** Saves several reports in one file, one after the other; null when nobody chose one. */
  readonly saveBench: (reports: readonly Report[], format: SelectionFormat, identifiers: boolean) => Promise<string | null>
  readonly asText: (report: Report, identifiers: boolean) => string
}

export function createExporter(tools: ExporterTools): Exporter {
  const failed = (target: string, error: unknown): never => {
    tools.log(`export failed: ${String(error)}`)
    throw new AppFailure('save-failed', saveFailure(target, error), { cause: error })
  }
  return {
    async save(report, format, identifiers) {
      const target = await tools.choosePath(exportFileName(report, format), format)
      if (target === null) return null
      const content = await renderReport(report, format, identifiers, tools.print)
      await writeFileAtomically(target, content).catch((error: unknown) => failed(target, error))
      return path.basename(target)
    },
    async saveDay(day, reports) {
      const target = await tools.choosePath(`preflight-day-${day.day}.${day.format}`, day.format)
      if (target === null) return null
      await writePiecesAtomically(target, (add) => addDay(day, reports, tools.language(), add)).catch((error: unknown) => failed(target, error))
      return path.basename(target)
    },
    async saveBench(reports, format, identifiers) {
      const target = await tools.choosePath(benchFileName(reports, format), format)
      if (target === null) return null
      await writePiecesAtomically(target, async (add) => {
        for await (const piece of renderBench(reports, format, identifiers, tools.language())) await add(piece)
      }).catch((error: unknown) => failed(target, error))
      return path.basename(target)
    },
    asText: reportAsText,
  }
}

/** One sentence that names the file and why it could not be saved. */
export function saveFailure(target: string, error: unknown): Sentence {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const name = path.basename(target)
  const say = (sentence: (words: (typeof exportWords)['en']) => string): Sentence => sentenceOf(exportWords, sentence)
  switch (code) {
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return say((words) => words.notAllowed(name))
    case 'EBUSY':
      return say((words) => words.inUse(name))
    case 'ENOSPC':
      return say((words) => words.full(name))
    case 'ENOENT':
      return say((words) => words.noFolder(name))
    default:
      return say((words) => words.notSaved(name))
  }
}
