import { readdir, readFile, stat } from 'node:fs/promises'
import path from 'node:path'
import { checks as allChecks } from '../../../core/checks/index.ts'
import type { Check } from '../../../core/engine/define-check.ts'
import { printable } from '../../../core/report/printable.ts'
import { exitCodes } from '../exit-codes.ts'
import { reasonOf } from '../read-reason.ts'
import { judgeCase, type CaseOutcome } from './judge-case.ts'
import { maxCaseBytes, readCase, type ReadCase } from './read-case.ts'

export interface CaseIo {
  /** Results, line by line. */
  readonly write: (text: string) => void
}

/** One case failed, or a file could not be used. */
const someFailed = 1

/**
 * Runs acceptance cases from files and folders (`*.json`, sorted by name) and prints one line each and
 * a count. A file that cannot be used counts as failed; a case that names checks which this version does
 * not have counts as skipped unless another expectation failed.
 * Returns the exit code: 0 nothing failed, 1 something did, 65 not one file could be used.
 */
export async function runCases(paths: readonly string[], io: CaseIo, checks: readonly Check[] = allChecks): Promise<number> {
  const counts = { passed: 0, failed: 0, skipped: 0 }
  let usable = 0
  for (const { file, error } of await listFiles(paths)) {
    const read: ReadCase = error === null ? await load(file) : { ok: false, error }
    if (!read.ok) {
      counts.failed += 1
      io.write(`failed   ${printable(path.basename(file))}: ${printable(read.error)}\n`)
      continue
    }
    usable += 1
    const outcome = judgeCase(read.value, checks)
    counts[outcome.result === 'not-built' ? 'skipped' : outcome.result] += 1
    io.write(`${caseLine(read.value.case, read.value.title, outcome)}\n`)
  }
  io.write(`${String(counts.passed)} passed, ${String(counts.failed)} failed, ${String(counts.skipped)} skipped\n`)
  if (usable === 0) return exitCodes.badInput
  return counts.failed === 0 ? 0 : someFailed
}

function caseLine(number: number | string, title: string, outcome: CaseOutcome): string {
  const word = outcome.result === 'not-built' ? 'skipped' : outcome.result
  const notBuilt = outcome.notBuilt.length === 0 ? [] : [`check not built yet: ${outcome.notBuilt.join(', ')}`]
  const because = [...outcome.reasons, ...notBuilt].join('; ')
  const head = `${word.padEnd(8)} case ${printable(String(number))}: ${printable(title)}`
  return because === '' ? head : `${head} (${because})`
}

interface Listed {
  readonly file: string
  /** One phrase when the path itself could not be read. */
  readonly error: string | null
}

async function listFiles(paths: readonly string[]): Promise<Listed[]> {
  const found: Listed[] = []
  for (const from of paths) {
    try {
      const names = (await stat(from)).isDirectory() ? (await readdir(from)).filter((name) => name.endsWith('.json')).sort() : null
      if (names === null) found.push({ file: from, error: null })
      else if (names.length === 0) found.push({ file: from, error: 'this folder holds no case (*.json)' })
      else found.push(...names.map((name) => ({ file: path.join(from, name), error: null })))
    } catch (error) {
      found.push({ file: from, error: reasonOf(error).en })
    }
  }
  return found
}

async function load(file: string): Promise<ReadCase> {
  try {
    const info = await stat(file)
    if (!info.isFile()) return { ok: false, error: 'not a file' }
    if (info.size > maxCaseBytes) return { ok: false, error: 'larger than 1 MB, so it is no case' }
    return readCase(await readFile(file))
  } catch (error) {
    return { ok: false, error: reasonOf(error).en }
  }
}
