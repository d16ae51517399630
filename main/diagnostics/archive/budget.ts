import type { Words } from '../../../core/words/language.ts'
import { sayDiagnostics } from '../diagnostics-words.ts'
import { archiveLimits } from './limits.ts'

export interface Budget {
  /**
   * Books a file of this size, or says why it is not read. Sizes are claims of the archive; whoever unpacks must hold
   * to them.
   */
  readonly refuse: (size: number, packedSize: number) => Words<string> | undefined
}

/** Counts what one archive unpacks to, so that a small archive cannot fill the memory. */
export function budget(): Budget {
  let total = 0
  return {
    refuse(size, packedSize) {
      if (size > archiveLimits.file) return sayDiagnostics((w) => w.fileTooLarge(megabytes(archiveLimits.file)))
      if (size > archiveLimits.ratioFrom && size > packedSize * archiveLimits.ratio) {
        return sayDiagnostics((w) => w.bomb(String(archiveLimits.ratio)))
      }
      if (total + size > archiveLimits.total) return sayDiagnostics((w) => w.togetherTooLarge(megabytes(archiveLimits.total)))
      total += size
      return undefined
    },
  }
}

function megabytes(bytes: number): string {
  return String(bytes / 1024 / 1024)
}
