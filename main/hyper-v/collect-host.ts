import { existsSync } from 'node:fs'
import path from 'node:path'
import { readFileLimited, withTemporaryFolder } from '../platform/files.ts'
import { powershellCommand } from '../platform/powershell.ts'
import { runProcess, type ProcessResult } from '../platform/run-process.ts'
import { emptyReason, maxInventoryBytes, readInventory } from './read-inventory.ts'
import { hostScriptCandidates } from './script-path.ts'
import { vmDevices, type Labeled } from './vm-evidence.ts'

/** A host with hundreds of VMs needs some minutes. Our own limit. */
const timeoutMs = 10 * 60_000

/** How the host is called in labels and sentences. */
const hostLabel = 'This Hyper-V host'

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
  readonly errors: readonly string[]
}

/** What to do where there is no Hyper-V to ask. */
export const elsewhereSentence =
  'VMs can only be read on their Hyper-V host: run collect-hyper-v.ps1 there (Prepare a stick writes it) as administrator or as a member of Hyper-V Administrators (S-1-5-32-578), and open the .hyper-v.json file that it saves.'

/**
 * Lists the VMs of the Hyper-V host that Preflight runs on, read-only. Everything that stands in the way, missing rights
 * and a missing Windows feature included, is one sentence that says what is needed.
 */
export async function collectHost(options: CollectHost): Promise<HostVms> {
  const { signal, run = runProcess, platform = process.platform, environment = process.env } = options
  if (platform !== 'win32') return nothing(elsewhereSentence)
  const script = 'script' in options ? options.script : hostScriptCandidates().find((candidate) => existsSync(candidate))
  if (script === undefined) return nothing('The script collect-hyper-v.ps1 is missing from this installation.')
  return withTemporaryFolder(async (folder) => {
    const out = path.join(folder, 'host.hyper-v.json')
    const result = await run(powershellCommand({ script, out }, environment), { timeoutMs, signal })
    const bytes = await readFileLimited(out, maxInventoryBytes + 1).catch(() => undefined)
    if (bytes === undefined || result.end !== 'exited') return nothing(explain(result))
    try {
      const inventory = readInventory(bytes, hostLabel)
      const empty = emptyReason(inventory, hostLabel)
      return {
        devices: vmDevices(inventory).map(({ name, evidence }) => ({ label: `${hostLabel}: ${name}`, evidence })),
        errors: empty === null ? [] : [empty],
      }
    } catch (error) {
      if (error instanceof Error && error.name === 'BadEvidence') return nothing(error.message)
      throw error
    }
  })
}

function nothing(sentence: string): HostVms {
  return { devices: [], errors: [sentence] }
}

function explain({ end, exitCode }: ProcessResult): string {
  switch (end) {
    case 'not-started':
      return 'Windows PowerShell could not be started on this computer.'
    case 'timed-out':
      return 'This Hyper-V host did not answer within 10 minutes.'
    case 'aborted':
      return 'Reading this Hyper-V host was canceled.'
    case 'too-much-output':
      return 'The script collect-hyper-v.ps1 printed far too much.'
    case 'exited':
      return `The script collect-hyper-v.ps1 ended with code ${String(exitCode)} and left no inventory; a policy may forbid scripts here.`
  }
}
