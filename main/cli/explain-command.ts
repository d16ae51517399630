import { checks } from '../../core/checks/index.ts'
import { codeIn } from '../../core/codes/code-texts.ts'
import { codePhaseNames, type ErrorCode } from '../../core/codes/error-code.ts'
import { canonicalCode, findCode } from '../../core/codes/find-code.ts'
import { printable } from '../../core/report/printable.ts'
import type { TextStyle } from '../../core/report/to-text.ts'
import { wrapText } from '../../core/report/wrap-text.ts'
import type { Language } from '../../core/words/language.ts'
import type { CommandTools } from './check-options.ts'
import { CommandError, exitCodes } from './exit-codes.ts'
import { explainWords } from './explain-words.ts'
import { textStyle } from './terminal.ts'

/** A code that is not in the list. 2, like a device at risk: nothing failed, but there is no answer. */
const unknownCode = exitCodes.atRisk

/** As many as a log may hold; more is no command line. */
const mostCodes = 100

export interface ExplainOptions {
  readonly format: 'text' | 'json'
  readonly language: Language
}

interface Explained {
  readonly asked: string
  /** How a report would write it. */
  readonly code: string
  readonly found: readonly ErrorCode[]
}

/**
 * `preflight explain CODE...`: says in words what error codes mean, offline. Returns 0 when every code is known and 2
 * when one is not. Throws `CommandError` when no code is given.
 */
export function explainCommand(codes: readonly string[], { format, language }: ExplainOptions, { terminal }: Pick<CommandTools, 'terminal'>): number {
  if (codes.length === 0) throw new CommandError('Name at least one code, for example 0x80180014.', exitCodes.usage)
  if (codes.length > mostCodes) throw new CommandError(`At most ${String(mostCodes)} codes can be explained at a time.`, exitCodes.usage)
  const all = codes.map((asked): Explained => ({ asked, code: canonicalCode(asked), found: findCode(asked).map((entry) => onlyOwnChecks(codeIn(entry, language))) }))
  if (format === 'json') terminal.write(`${JSON.stringify(all, null, 2)}\n`)
  else terminal.write(all.map((each) => text(each, language, textStyle(terminal))).join('\n'))
  return all.every((each) => each.found.length > 0) ? exitCodes.ready : unknownCode
}

const ownChecks = new Map(checks.map((check) => [check.id, check.words]))

/** A check that this version does not have helps nobody. */
function onlyOwnChecks(entry: ErrorCode): ErrorCode {
  return { ...entry, checks: entry.checks.filter((id) => ownChecks.has(id)) }
}

const narrowest = 40
const widest = 100

function text({ code, found }: Explained, language: Language, style: TextStyle): string {
  const width = Math.max(narrowest, Math.min(widest, style.width))
  const say = explainWords[language]
  const head = style.paint('strong', printable(code))
  if (found.length === 0) {
    return [`${head}  ${style.paint('unknown', say.unknown)}`, ...wrapText(say.unknownCode, width - 2).map(indent), ''].join('\n')
  }
  return found.flatMap((entry) => [headLine(entry, code, style), ...body(entry, language, style, width), '']).join('\n')
}

function headLine(entry: ErrorCode, code: string, style: TextStyle): string {
  const names = [entry.code, ...entry.aliases].filter((name) => name.toUpperCase() !== code.toUpperCase())
  return [style.paint('strong', printable(code)), ...(names.length === 0 ? [] : [style.paint('quiet', names.join(', '))])].join('  ')
}

function body(entry: ErrorCode, language: Language, style: TextStyle, width: number): string[] {
  const say = explainWords[language]
  const doubt = entry.status === 'verified' ? [] : [say.doubts[entry.status]]
  const list = (title: string, items: readonly string[]): string[] =>
    items.length === 0 ? [] : [indent(style.paint('quiet', title)), ...items.flatMap((item) => wrapText(item, width - 6).map((line, index) => `    ${index === 0 ? '- ' : '  '}${line}`))]
  return [
    ...doubt.flatMap((line) => wrapText(line, width - 2)).map((line) => indent(style.paint('at-risk', line))),
    ...wrapText(entry.meaning, width - 2).map(indent),
    indent(style.paint('quiet', codePhaseNames[language][entry.phase])),
    ...list(say.causes, entry.causes),
    ...list(say.fixes, entry.fixes),
    ...list(
      say.checks,
      entry.checks.map((id) => `${ownChecks.get(id)?.[language].topic ?? ''} (${id})`),
    ),
    ...list(say.sources, entry.sources),
  ]
}

function indent(line: string): string {
  return `  ${line}`
}
