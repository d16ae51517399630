import path from 'node:path'
import { parseSettingsChange, type SettingsChange } from '../../core/ipc/settings.ts'
import { object, oneOf, orNull, text } from '../../core/ipc/parse.ts'
import { sentenceOf, type Sentence } from '../ipc/app-failure.ts'
import { failureWords } from '../ipc/failure-words.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'

/** Raised when a setting changes its meaning. */
const schemaId = 'preflight.settings/1'

/** Settings are some hundred bytes; our own limit. */
const maxBytes = 32_768

/** Longest path that Windows has with long paths on: learn.microsoft.com, "Maximum Path Length Limitation", read 2026-11. */
const maxPath = 32_767

/** What is kept between two runs: only what a person chose, so that defaults can change. */
export interface KeptSettings {
  readonly chosen: SettingsChange
  /** The folder that is watched again; it never reaches the page. */
  readonly folder: string | null
}

const nothingKept: KeptSettings = { chosen: {}, folder: null }

const parseKept = object<KeptSettings & { readonly schema: string }>({ schema: oneOf([schemaId]), chosen: parseSettingsChange, folder: orNull(text(maxPath)) })

/** The settings of the last run. A file that is damaged counts as none, and `problem` says so in one sentence. */
export async function readKeptSettings(file: string): Promise<KeptSettings & { readonly problem: Sentence | null }> {
  let bytes: Uint8Array
  try {
    bytes = await readFileLimited(file, maxBytes)
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    return { ...nothingKept, problem: missing ? null : problemOf(file, false) }
  }
  try {
    if (bytes.length > maxBytes) throw new Error('too long')
    const { chosen, folder } = parseKept(JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes)))
    return { chosen, folder: folder !== null && path.isAbsolute(folder) ? folder : null, problem: null }
  } catch {
    return { ...nothingKept, problem: problemOf(file, true) }
  }
}

function problemOf(file: string, damaged: boolean): Sentence {
  return sentenceOf(failureWords, (words) => words.settingsFile(path.basename(file), damaged))
}

export async function writeKeptSettings(file: string, { chosen, folder }: KeptSettings): Promise<void> {
  await writeFileAtomically(file, `${JSON.stringify({ schema: schemaId, chosen, folder }, null, 2)}\n`, 0o600)
}
