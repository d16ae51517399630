import { app } from 'electron'
import type { About } from '../../core/ipc/contract.ts'

/** What this version is and runs on. */
export function versions(): Omit<About, 'checkCount'> {
  return {
    version: app.getVersion(),
    electron: process.versions.electron ?? '',
    chromium: process.versions['chrome'] ?? '',
    node: process.versions.node,
    platform: `${process.platform} ${process.arch}`,
  }
}
