import { printable } from '../../core/report/printable.ts'
import { StickFailure, writeStick, type StickTools } from '../stick/write-stick.ts'
import type { CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'

/** `preflight stick DIR`: writes collector, launcher and instructions. Throws `CommandError` (bad input) when it cannot. */
export async function stickCommand(folder: string, { terminal }: Pick<CommandTools, 'terminal'>, stick?: StickTools): Promise<number> {
  try {
    const { files, evidenceFiles, line } = await writeStick(folder, stick)
    const kept = evidenceFiles === 1 ? '1 evidence file' : `${String(evidenceFiles)} evidence files`
    terminal.write(
      [
        `Wrote to ${printable(folder)}:`,
        ...files.map((name) => `  ${name}`),
        ...(evidenceFiles === 0 ? [] : [`${kept} there ${evidenceFiles === 1 ? 'is' : 'are'} unchanged.`]),
        '',
        'On the device, press Shift+F10 in Windows setup and type (the letter may differ):',
        `  ${line}`,
        '',
      ].join('\n'),
    )
    return 0
  } catch (error) {
    if (error instanceof StickFailure) throw new CommandError(printable(error.message), exitCodes.badInput)
    throw error
  }
}
