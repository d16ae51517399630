import { printable } from '../../core/report/printable.ts'
import type { ScanProgress } from '../../core/ipc/bench.ts'
import type { Terminal } from './terminal.ts'

/** One line on stderr that is redrawn in place; nothing at all where stderr is not a terminal. */
export function progressLine(
  terminal: Terminal,
  label: string,
): { readonly show: (progress: ScanProgress) => void; readonly clear: () => void } {
  if (!terminal.errorIsTty) return { show: () => undefined, clear: () => undefined }
  const wipe = '\r\u001b[2K'
  return {
    show: ({ done, total, text }) => {
      const counted = total > 0 ? ` ${String(done)} of ${String(total)}` : ''
      terminal.writeError(`${wipe}${printable(`Reading ${label}${counted}: ${text}`).slice(0, terminal.columns - 1)}`)
    },
    clear: () => {
      terminal.writeError(wipe)
    },
  }
}
