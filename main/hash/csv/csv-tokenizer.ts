export interface CsvRecord {
  readonly cells: readonly string[]
  /** Line of the file on which the record starts; the first is 1. */
  readonly line: number
}

export interface CsvTokenizer {
  readonly push: (line: string) => CsvRecord[]
  readonly end: () => CsvRecord[]
  readonly state: () => {
    /** There was a quoted cell. */
    readonly quotes: boolean
    /** A quote was never closed, so quotes are read as plain characters from there on. */
    readonly unbalanced: boolean
  }
}

interface OpenRecord {
  readonly cells: string[]
  /** The cell whose closing quote has not come yet. */
  readonly cell: string
  readonly line: number
  readonly lines: readonly string[]
}

/** A hash that was wrapped at 64 columns inside its quotes takes 63 lines; beyond this a quote is stray. Our own limit. */
const longestRecord = 100

/**
 * Reads lines as CSV (RFC 4180) with any separator. Line breaks inside quotes become LF. A quote that is
 * never closed does not swallow the file: those lines are read again without quoting.
 */
export function csvTokenizer(separator: string): CsvTokenizer {
  let open: OpenRecord | null = null
  let line = 0
  let quotes = false
  let unbalanced = false

  const giveUp = (record: OpenRecord): CsvRecord[] => {
    open = null
    unbalanced = true
    return record.lines.map((each, index) => ({ cells: plainCells(each, separator), line: record.line + index }))
  }

  return {
    push(text) {
      line += 1
      if (!quotes && text.includes('"')) quotes = true
      if (unbalanced) return [{ cells: plainCells(text, separator), line }]
      if (open === null && !text.includes('"')) return [{ cells: text.split(separator), line }]
      const before: OpenRecord | null = open
      const read = readCells(text, separator, before === null ? null : before.cell)
      const cells = before === null ? read.cells : [...before.cells, ...read.cells]
      const start = before === null ? line : before.line
      if (read.open === null) {
        open = null
        return [{ cells, line: start }]
      }
      open = { cells, cell: read.open, line: start, lines: [...(before?.lines ?? []), text] }
      return open.lines.length >= longestRecord ? giveUp(open) : []
    },
    end: () => (open === null ? [] : giveUp(open)),
    state: () => ({ quotes, unbalanced }),
  }
}

/** @param pending the text of the cell that the line before left open */
function readCells(line: string, separator: string, pending: string | null): { cells: string[]; open: string | null } {
  const cells: string[] = []
  let cell = pending === null ? '' : `${pending}\n`
  let quoted = pending !== null
  let atStart = pending === null
  let position = 0
  for (;;) {
    if (quoted) {
      const mark = line.indexOf('"', position)
      if (mark === -1) return { cells, open: cell + line.slice(position) }
      const doubled = line.charAt(mark + 1) === '"'
      cell += line.slice(position, doubled ? mark + 1 : mark)
      position = mark + (doubled ? 2 : 1)
      quoted = doubled
    } else if (atStart && line.charAt(position) === '"') {
      quoted = true
      atStart = false
      position += 1
    } else {
      const next = line.indexOf(separator, position)
      cells.push(cell + line.slice(position, next === -1 ? line.length : next))
      if (next === -1) return { cells, open: null }
      cell = ''
      atStart = true
      position = next + 1
    }
  }
}

function plainCells(line: string, separator: string): string[] {
  return line.split(separator).map((cell) => cell.replace(/^"|"$/g, ''))
}
