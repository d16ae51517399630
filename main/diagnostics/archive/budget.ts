import { archiveLimits } from './limits.ts'

export interface Budget {
  /**
   * Books a file of this size, or says why it is not read. Sizes are claims of the archive; whoever unpacks must hold
   * to them.
   */
  readonly refuse: (size: number, packedSize: number) => string | undefined
}

/** Counts what one archive unpacks to, so that a small archive cannot fill the memory. */
export function budget(): Budget {
  let total = 0
  return {
    refuse(size, packedSize) {
      if (size > archiveLimits.file) return `holds more than ${megabytes(archiveLimits.file)} MB`
      if (size > archiveLimits.ratioFrom && size > packedSize * archiveLimits.ratio) {
        return `would unpack to more than ${String(archiveLimits.ratio)} times its size`
      }
      if (total + size > archiveLimits.total) return `is left out: together the files hold more than ${megabytes(archiveLimits.total)} MB`
      total += size
      return undefined
    },
  }
}

function megabytes(bytes: number): string {
  return String(bytes / 1024 / 1024)
}
