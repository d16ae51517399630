import type { CommandTools } from '../../main/cli/check-options.ts'
import { runCommandLine } from '../../main/cli/program.ts'

export interface CommandRun {
  readonly code: number
  readonly out: string
  readonly err: string
}

/** Runs one command line in this process with a terminal that remembers what was written. */
export async function runPreflight(
  argv: readonly string[],
  given: { readonly stdin?: string | Uint8Array; readonly env?: Record<string, string>; readonly tty?: boolean; readonly tools?: Partial<CommandTools> } = {},
): Promise<CommandRun> {
  let out = ''
  let err = ''
  const tools: CommandTools = {
    terminal: {
      write: (text) => {
        out += text
      },
      writeError: (text) => {
        err += text
      },
      isTty: given.tty ?? false,
      errorIsTty: false,
      columns: 80,
      env: given.env ?? {},
    },
    stdin: streamOf(given.stdin ?? ''),
    signal: new AbortController().signal,
    now: Date.now,
    language: 'en',
    ...given.tools,
  }
  const code = await runCommandLine(argv, tools)
  return { code, out, err }
}

async function* streamOf(input: string | Uint8Array): AsyncIterable<Uint8Array> {
  yield typeof input === 'string' ? new TextEncoder().encode(input) : input
}
