import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'

/** Captures of real devices lie outside the repository, since they hold identifiers of strangers. */
const data = process.env['PREFLIGHT_DATA'] ?? path.join(import.meta.dirname, '../../../../shared/data')

const folderOf = (kind: string): string => path.join(data, 'captures', kind)

export function hasCaptures(kind: string): boolean {
  return existsSync(folderOf(kind))
}

/** Title of a group that needs captures; says why it is skipped. */
export function captureTitle(title: string, kind: string): string {
  return hasCaptures(kind) ? title : `${title} (skipped: no captures, see PREFLIGHT_DATA)`
}

export interface Capture {
  readonly name: string
  readonly text: string
}

export function captures(kind: string, ending: string): readonly Capture[] {
  if (!hasCaptures(kind)) return []
  return readdirSync(folderOf(kind))
    .filter((name) => name.endsWith(ending))
    .map((name) => ({ name, text: readFileSync(path.join(folderOf(kind), name), 'utf8') }))
}
