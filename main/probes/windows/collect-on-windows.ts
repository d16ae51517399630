import { existsSync } from 'node:fs'
import path from 'node:path'
import { BadEvidence } from '../../evidence/bad-evidence.ts'
import { messageWords } from '../../evidence/message-words.ts'
import { readEvidenceBytes, maxEvidenceBytes } from '../../evidence/read-evidence.ts'
import type { Evidence, EvidenceErrorKind } from '../../evidence/schema.ts'
import { abortReason, isoTime, type Now } from '../../platform/clock.ts'
import { readFileLimited, withTemporaryFolder } from '../../platform/files.ts'
import { powershellCommand } from '../../platform/powershell.ts'
import { runProcess, type ProcessResult } from '../../platform/run-process.ts'
import type { ProbeProgress } from '../run-probes.ts'
import { scriptCandidates } from './script-path.ts'
import { unreadEvidence } from './unread-evidence.ts'

/** Evidence is English; whoever reads it says it in every language. */
const words = messageWords.en

/** The script limits each item; all of them at their limits stay below this. */
const timeoutMs = 10 * 60_000

export interface CollectOnWindows {
  readonly signal: AbortSignal
  readonly onProgress: (progress: ProbeProgress) => void
  readonly now: Now
  readonly run?: typeof runProcess
  readonly environment?: NodeJS.ProcessEnv
  readonly script?: string
}

/**
 * Runs the collector script with Windows PowerShell and reads the evidence file that it wrote. Where PowerShell is
 * missing, forbidden or says nothing, every item is unread and names that reason. Rejects only when aborted.
 */
export async function collectOnWindows(options: CollectOnWindows): Promise<Evidence> {
  const { signal, onProgress, now, run = runProcess, environment = process.env } = options
  const unread = (message: string, kind: EvidenceErrorKind = 'failed'): Evidence => unreadEvidence({ kind, message }, isoTime(now()))
  const script = options.script ?? scriptCandidates().find((candidate) => existsSync(candidate))
  if (script === undefined) return unread(words.noCollector)
  return withTemporaryFolder(async (folder) => {
    const out = path.join(folder, 'this-machine.preflight.json')
    const onLine = (line: string): void => {
      const progress = parseProgress(line)
      if (progress) onProgress(progress)
    }
    const result = await run(powershellCommand({ script, out }, environment), { timeoutMs, signal, onLine })
    if (signal.aborted) throw abortReason(signal)
    const bytes = await readFileLimited(out, maxEvidenceBytes).catch(() => undefined)
    if (bytes === undefined) return unread(explain(result), result.end === 'timed-out' ? 'timed-out' : 'failed')
    try {
      return readEvidenceBytes(bytes, 'this-machine.preflight.json')
    } catch (error) {
      if (error instanceof BadEvidence) return unread(words.collectedFile(error.problem.en))
      throw error
    }
  })
}

function explain({ end, exitCode }: ProcessResult): string {
  switch (end) {
    case 'not-started':
      return words.noPowerShell
    case 'timed-out':
      return words.collectorTooLong
    case 'aborted':
      return words.collectorCanceled
    case 'too-much-output':
      return words.collectorOutput
    case 'exited':
      return words.collectorEnded(String(exitCode))
  }
}

/** Progress lines of the script: `[3/34] TPM`. Everything else that PowerShell prints is ignored. */
export function parseProgress(line: string): ProbeProgress | undefined {
  const [, done, total, text] = /^\[(\d{1,3})\/(\d{1,3})\] ([\x20-\x7e]{1,80})$/.exec(line.trim()) ?? []
  return done === undefined || total === undefined || text === undefined ? undefined : { done: Number(done), total: Number(total), text }
}
