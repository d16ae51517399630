import type { OverallVerdict } from '../../core/engine/verdict.ts'
import { assertNever } from '../../core/assert-never.ts'
import type { Language, Words } from '../../core/words/language.ts'
import { asTold } from '../../core/words/say.ts'
import { ToldError } from '../../core/words/told-error.ts'

/** Exit codes of the command line; 64 and above follow BSD sysexits.h. */
export const exitCodes = {
  ready: 0,
  blocked: 1,
  atRisk: 2,
  cannotTell: 3,
  usage: 64,
  badInput: 65,
  graphUnreachable: 69,
  internal: 70,
  signInNeeded: 77,
  /** 128 + SIGINT. */
  interrupted: 130,
} as const

/** The exit code of one answer. */
export function exitCodeOf(overall: OverallVerdict): number {
  switch (overall) {
    case 'ready':
      return exitCodes.ready
    case 'blocked':
      return exitCodes.blocked
    case 'at-risk':
      return exitCodes.atRisk
    case 'cannot-tell':
      return exitCodes.cannotTell
    default:
      return assertNever(overall)
  }
}

/** The exit code for several devices: the worst answer counts (blocked, cannot tell, at risk, ready). */
export function worstExitCode(answers: readonly OverallVerdict[]): number {
  const order: readonly OverallVerdict[] = ['blocked', 'cannot-tell', 'at-risk', 'ready']
  const worst = order.find((each) => answers.includes(each))
  return worst === undefined ? exitCodes.cannotTell : exitCodeOf(worst)
}

/**
 * Expected trouble of a command: one sentence for the terminal and the exit code. Commands themselves are English, so
 * what is about their options is a text; what is about the things that they read is there in every language.
 */
export class CommandError extends ToldError {
  override readonly name = 'CommandError'

  constructor(
    sentence: Words<string> | string,
    readonly exitCode: number,
  ) {
    super(typeof sentence === 'string' ? asTold(sentence) : sentence)
  }

  /** The same trouble with its sentence in this language alone. */
  told(language: Language): CommandError {
    return new CommandError(this.sentence[language], this.exitCode)
  }
}
