import { mkdir, readdir, rename, rm } from 'node:fs/promises'
import path from 'node:path'
import { promisify } from 'node:util'
import { gunzip, gzip } from 'node:zlib'
import type { KeptEntry } from '../../core/ipc/history.ts'
import { reportSchema, type Report } from '../../core/report/report.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import type { Seal } from './seal.ts'

/** A report and what the index says about it, so that the index can be made anew from these files. */
export interface KeptReport {
  readonly entry: KeptEntry
  readonly report: Report
}

/** Whole reports, one file each; the name of a file tells nothing about the device. */
export interface ReportFiles {
  /** Returns the size of the file in bytes. */
  readonly write: (kept: KeptReport) => Promise<number>
  /** Null when it is not there, damaged or written with another key. */
  readonly read: (id: string) => Promise<(KeptReport & { readonly bytes: number }) | null>
  readonly remove: (id: string) => Promise<void>
  /** Takes an unreadable file out of the way without deleting it: another program may only have held it. */
  readonly putAside: (id: string) => Promise<void>
  readonly ids: () => Promise<readonly string[]>
}

/** A report has some hundred kilobytes, and some ten when compressed; our own limits. */
const maxBytes = 8_000_000
const maxContent = 64_000_000

const extension = '.report'
const compress = promisify(gzip)
const decompress = promisify(gunzip)

export function openReportFiles(folder: string, seal: Seal): ReportFiles {
  const fileOf = (id: string): string => path.join(folder, `${id}${extension}`)
  return {
    async write(kept) {
      const sealed = seal.close(await compress(JSON.stringify(kept)), kept.entry.id)
      await mkdir(folder, { recursive: true, mode: 0o700 })
      await writeFileAtomically(fileOf(kept.entry.id), sealed, 0o600)
      return sealed.length
    },
    async read(id) {
      const sealed = await readFileLimited(fileOf(id), maxBytes).catch(() => null)
      if (sealed === null || sealed.length > maxBytes) return null
      const packed = seal.open(Buffer.from(sealed), id)
      if (packed === null) return null
      try {
        const kept: unknown = JSON.parse((await decompress(packed, { maxOutputLength: maxContent })).toString('utf8'))
        return isKept(kept, id) ? { ...kept, bytes: sealed.length } : null
      } catch {
        return null
      }
    },
    remove: (id) => rm(fileOf(id), { force: true }),
    putAside: (id) => rename(fileOf(id), `${fileOf(id)}.damaged`).catch(() => undefined),
    async ids() {
      const names = await readdir(folder).catch(() => [])
      return names.flatMap((name) => (name.endsWith(extension) && !name.startsWith('.') ? [name.slice(0, -extension.length)] : []))
    },
  }
}

/** We wrote it ourselves, and an encrypted file cannot have been changed: the outline is enough. */
function isKept(value: unknown, id: string): value is KeptReport {
  if (typeof value !== 'object' || value === null || !('entry' in value) || !('report' in value)) return false
  const { entry, report } = value as { entry: Partial<KeptEntry> | null; report: Partial<Report> | null }
  return entry?.id === id && report?.schema === reportSchema && Array.isArray(report.checks)
}
