import { listOf, object, oneOf, text, type Parser } from './parse.ts'

/** Where hand-over sheets go. */
export const sheetTargets = ['pdf', 'printer'] as const
export type SheetTarget = (typeof sheetTargets)[number]

/** Most sheets of one run: a bench has 500 devices at most, and nobody sorts more paper. Our own limit. */
export const maxSheets = 500

export interface SheetRequest {
  readonly deviceIds: readonly string[]
  readonly target: SheetTarget
}

export interface SheetAnswer {
  /** What became of the sheets; `canceled` in a dialog of the system. */
  readonly outcome: 'saved' | 'printed' | 'canceled'
  /** Set when a file was saved. */
  readonly fileName: string | null
  readonly sheets: number
  /** Devices without a sheet because they are not judged yet. */
  readonly notJudged: number
}

export const parseSheetRequest: Parser<SheetRequest> = object<SheetRequest>({
  deviceIds: listOf(text(64), maxSheets),
  target: oneOf(sheetTargets),
})
