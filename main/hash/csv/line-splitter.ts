import { BadHashFile } from '../bad-hash-file.ts'
import { sayHashFile } from '../file-words.ts'

export interface LineSplitter {
  /** The lines that are complete now. */
  readonly push: (text: string) => string[]
  /** The last line, when it has no line break. */
  readonly end: () => string[]
}

/** A row holds a hash of 4000 characters and little else; a longer line is no row. Characters; our own limit. */
export const longestLine = 1_000_000

/** Splits a stream of text into lines at CRLF, LF or CR. */
export function lineSplitter(): LineSplitter {
  let rest = ''
  let afterReturn = false
  return {
    push(text) {
      if (text === '') return []
      const fresh = afterReturn && text.startsWith('\n') ? text.slice(1) : text
      afterReturn = text.endsWith('\r')
      const lines = fresh.split(/\r\n|\n|\r/)
      lines[0] = rest + (lines[0] ?? '')
      rest = lines.pop() ?? ''
      if (rest.length > longestLine || lines.some((line) => line.length > longestLine)) {
        throw new BadHashFile(sayHashFile((w) => w.longLine(String(longestLine))))
      }
      return lines
    },
    end: () => (rest === '' ? [] : [rest]),
  }
}
