import { writeFile } from 'node:fs/promises'
import { writeEvidence } from '../evidence/write-evidence.ts'
import { collectThisMachine } from '../probes/collect-here.ts'
import type { CommandTools } from './check-command.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { reasonOf } from './load-devices.ts'
import { progressLine } from './progress-line.ts'

/** `preflight collect`: writes the evidence file of this machine, to a file or to standard output. */
export async function collectCommand(options: { readonly out: string | null }, tools: CommandTools): Promise<number> {
  const line = progressLine(tools.terminal, 'this machine')
  const evidence = await collectThisMachine({ onProgress: line.show, signal: tools.signal, now: tools.now })
  line.clear()
  if (tools.signal.aborted) return exitCodes.interrupted
  const bytes = writeEvidence(evidence)
  if (options.out === null) {
    tools.terminal.write(new TextDecoder().decode(bytes))
    return 0
  }
  const { out } = options
  await writeFile(out, bytes).catch((error: unknown) => {
    throw new CommandError(`${out}: ${reasonOf(error)}.`, exitCodes.badInput)
  })
  const items = Object.values(evidence.items)
  const read = items.filter((item) => item.ok).length
  tools.terminal.writeError(`Wrote ${out}: ${String(read)} of ${String(items.length)} items read.\n`)
  return 0
}
