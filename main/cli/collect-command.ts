import { writeFile } from 'node:fs/promises'
import type { EvidenceItem } from '../evidence/schema.ts'
import { writeEvidence } from '../evidence/write-evidence.ts'
import { collectThisMachine } from '../probes/collect-here.ts'
import type { CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { progressLine } from './progress-line.ts'
import { sentenceAbout } from './read-reason.ts'
import { writeReasonOf } from './write-reason.ts'

/**
 * `preflight collect`: writes the evidence file of this machine, to a file or to standard output. Evidence in which
 * nothing could be read is written as well, and is "cannot tell".
 */
export async function collectCommand(options: { readonly out: string | null }, tools: CommandTools): Promise<number> {
  const line = progressLine(tools.terminal, 'this machine')
  const evidence = await collectThisMachine({ onProgress: line.show, signal: tools.signal, now: tools.now })
  line.clear()
  if (tools.signal.aborted) return exitCodes.interrupted
  const bytes = writeEvidence(evidence)
  const items = Object.values(evidence.items)
  const read = items.filter((item) => item.ok).length
  if (read === 0) tools.terminal.writeError(`preflight: ${whyNothing(items)}\n`)
  const exitCode = read === 0 ? exitCodes.cannotTell : 0
  if (options.out === null) {
    tools.terminal.write(new TextDecoder().decode(bytes))
    return exitCode
  }
  const { out } = options
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new CommandError(sentenceAbout(out, writeReasonOf(error)), exitCodes.badInput)
  })
  tools.terminal.writeError(`Wrote ${out}: ${String(read)} of ${String(items.length)} items read.\n`)
  return exitCode
}

function whyNothing(items: readonly EvidenceItem[]): string {
  const reasons = new Set(items.flatMap((item) => (item.ok ? [] : [item.error.message])))
  const [only] = reasons
  return reasons.size === 1 && only !== undefined ? only : 'nothing could be read on this machine.'
}
