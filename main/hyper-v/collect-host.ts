import { existsSync } from 'node:fs'
import path from 'node:path'
import { labelWords } from '../../core/words/label-words.ts'
import type { Words } from '../../core/words/language.ts'
import { BadEvidence } from '../evidence/bad-evidence.ts'
import { readFileLimited, withTemporaryFolder } from '../platform/files.ts'
import { powershellCommand } from '../platform/powershell.ts'
import { runProcess, type ProcessResult } from '../platform/run-process.ts'
import { sayHyperV } from './hyper-v-words.ts'
import { emptyReason, maxInventoryBytes, readInventory } from './read-inventory.ts'
import { hostScriptCandidates } from './script-path.ts'
import { vmDevices, type Labeled } from './vm-evidence.ts'

/** A host with hundreds of VMs needs some minutes. Our own limit. */
const timeoutMs = 10 * 60_000

/** How the host is called in labels and in sentences. */
const hostLabel = labelWords.en.thisHost

export interface CollectHost {
  readonly signal: AbortSignal
  readonly run?: typeof runProcess
  readonly platform?: NodeJS.Platform
  readonly environment?: NodeJS.ProcessEnv
  readonly script?: string | undefined
}

export interface HostVms {
  /** One for each VM that this user may see. */
  readonly devices: readonly Labeled[]
  /** One sentence: why there is none, and what is needed. */
  readonly errors: readonly Words<string>[]
}

/** What to do where there is no Hyper-V to ask. */
export const elsewhereSentence = sayHyperV((w) => w.elsewhere)

/**
 * Lists the VMs of the Hyper-V host that Preflight runs on, read-only. Everything that stands in the way, missing rights
 * and a missing Windows feature included, is one sentence that says what is needed.
 */
export async function collectHost(options: CollectHost): Promise<HostVms> {
  const { signal, run = runProcess, platform = process.platform, environment = process.env } = options
  if (platform !== 'win32') return nothing(elsewhereSentence)
  const script = 'script' in options ? options.script : hostScriptCandidates().find((candidate) => existsSync(candidate))
  if (script === undefined) return nothing(sayHyperV((w) => w.noScript))
  return withTemporaryFolder(async (folder) => {
    const out = path.join(folder, 'host.hyper-v.json')
    const result = await run(powershellCommand({ script, out }, environment), { timeoutMs, signal })
    const bytes = await readFileLimited(out, maxInventoryBytes + 1).catch(() => undefined)
    if (bytes === undefined || result.end !== 'exited') return nothing(explain(result))
    try {
      const inventory = readInventory(bytes, labelWords.en.thisInventory)
      const empty = emptyReason(inventory, hostLabel)
      return {
        devices: vmDevices(inventory).map(({ name, evidence }) => ({ label: `${hostLabel}: ${name}`, evidence })),
        errors: empty === null ? [] : [empty],
      }
    } catch (error) {
      if (error instanceof BadEvidence) return nothing(error.sentence)
      throw error
    }
  })
}

function nothing(sentence: Words<string>): HostVms {
  return { devices: [], errors: [sentence] }
}

function explain({ end, exitCode }: ProcessResult): Words<string> {
  switch (end) {
    case 'not-started':
      return sayHyperV((w) => w.notStarted)
    case 'timed-out':
      return sayHyperV((w) => w.timedOut)
    case 'aborted':
      return sayHyperV((w) => w.canceled)
    case 'too-much-output':
      return sayHyperV((w) => w.tooMuchOutput)
    case 'exited':
      return sayHyperV((w) => w.leftNothing(String(exitCode)))
  }
}
