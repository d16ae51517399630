import type { Refusal, RuleWords } from './rule-words.ts'
import { ruleTokens, type RuleToken } from './rule-tokens.ts'

export const ruleOperators = ['eq', 'ne', 'startswith', 'notstartswith', 'contains', 'notcontains', 'match', 'notmatch', 'in', 'notin'] as const

/** Only filters know these, and only for versions (learn.microsoft.com/intune/fundamentals/filters/ref-device-properties, 2026-02-24). */
const versionOperators = ['gt', 'ge', 'lt', 'le'] as const

export type RuleOperator = (typeof ruleOperators)[number] | (typeof versionOperators)[number]

export type RuleValue = string | boolean | null | readonly string[]

/** A comparison of one property, or of the element `_` inside `-any` and `-all`. */
export interface RuleClause {
  readonly kind: 'clause'
  /** Lower case, without `device.`; `_` for the element. */
  readonly property: string
  readonly operator: RuleOperator
  readonly value: RuleValue
  /** The clause as the rule spells it. */
  readonly text: string
}

export interface RuleQuantifier {
  readonly kind: 'any' | 'all'
  readonly property: string
  readonly of: RuleNode
  readonly text: string
}

export type RuleNode =
  | RuleClause
  | RuleQuantifier
  | { readonly kind: 'and' | 'or'; readonly parts: readonly RuleNode[] }
  | { readonly kind: 'not'; readonly of: RuleNode }

export type ParsedRule = { readonly ok: true; readonly node: RuleNode } | { readonly ok: false; readonly why: Refusal }

/** Deeper nesting is hostile: people write two or three levels. Our own number. */
const deepest = 40

interface Reader {
  readonly rule: string
  readonly tokens: readonly RuleToken[]
  /** Operators and bare numbers of versions may stand here. */
  readonly versions: boolean
  at: number
  depth: number
}

/**
 * Reads a dynamic membership rule for devices. Precedence, from strong to weak: comparison, -not, -and, -or.
 * Operators are case-insensitive and the leading hyphen is optional. What this reader does not know is refused by
 * name and never guessed. Source: learn.microsoft.com/entra/identity/users/groups-dynamic-membership (2025-03).
 */
export function parseMembershipRule(rule: string): ParsedRule {
  return parseRule(rule, false)
}

/** Reads the rule of an assignment filter: the same grammar, and comparisons of versions besides. */
export function parseFilterRule(rule: string): ParsedRule {
  return parseRule(rule, true)
}

function parseRule(rule: string, versions: boolean): ParsedRule {
  const tokens = ruleTokens(rule)
  if (tokens === null) return refused((say) => say.notAText)
  if (tokens.length === 0) return refused((say) => say.empty)
  const reader: Reader = { rule, tokens, versions, at: 0, depth: 0 }
  const parsed = either(reader)
  if (parsed.ok && reader.at < tokens.length) return refused((say) => say.notExpected(shown(peek(reader)?.text, say)))
  return parsed
}

function either(reader: Reader): ParsedRule {
  return joined(reader, 'or', both)
}

function both(reader: Reader): ParsedRule {
  return joined(reader, 'and', negated)
}

function joined(reader: Reader, kind: 'and' | 'or', next: (reader: Reader) => ParsedRule): ParsedRule {
  const parts: RuleNode[] = []
  do {
    const part = next(reader)
    if (!part.ok) return part
    parts.push(part.node)
  } while (takeOperator(reader, kind))
  const [only] = parts
  return { ok: true, node: parts.length === 1 && only !== undefined ? only : { kind, parts } }
}

function negated(reader: Reader): ParsedRule {
  if (!takeOperator(reader, 'not')) return factor(reader)
  const of = deeper(reader, negated)
  return of.ok ? { ok: true, node: { kind: 'not', of: of.node } } : of
}

function factor(reader: Reader): ParsedRule {
  if (peek(reader)?.kind !== 'open') return comparison(reader)
  reader.at += 1
  const inner = deeper(reader, either)
  if (!inner.ok) return inner
  if (peek(reader)?.kind !== 'close') return refused((say) => say.bracketOpen)
  reader.at += 1
  return inner
}

function deeper(reader: Reader, read: (reader: Reader) => ParsedRule): ParsedRule {
  if (reader.depth >= deepest) return refused((say) => say.tooDeep)
  reader.depth += 1
  const result = read(reader)
  reader.depth -= 1
  return result
}

function comparison(reader: Reader): ParsedRule {
  const first = peek(reader)
  if (first?.kind !== 'word' || first.text.startsWith('-')) return refused((say) => say.noProperty(shown(first?.text, say)))
  reader.at += 1
  const property = propertyName(first.text)
  if (property === null) return refused((say) => say.noDeviceProperty(shown(first.text, say)))
  const operatorToken = peek(reader)
  const name = operatorToken?.kind === 'word' ? operatorToken.text.replace(/^-/, '').toLowerCase() : ''
  reader.at += 1
  if (name === 'any' || name === 'all') {
    if (property === '_') return refused((say) => say.nested)
    const of = factor(reader)
    return of.ok ? { ok: true, node: { kind: name, property, of: of.node, text: textSince(reader, first) } } : of
  }
  const operator = [...ruleOperators, ...(reader.versions ? versionOperators : [])].find((each) => each === name)
  if (operator === undefined) return refused((say) => say.unknownOperator(shown(operatorToken?.text, say)))
  const value = readValue(reader)
  if (value === undefined) return refused((say) => say.noValue)
  return { ok: true, node: { kind: 'clause', property, operator, value, text: textSince(reader, first) } }
}

/** Lower case without `device.`; null for properties of users and anything else. */
function propertyName(word: string): string | null {
  const lower = word.toLowerCase()
  if (lower === '_') return '_'
  return /^device\.\w+$/.test(lower) ? lower.slice('device.'.length) : null
}

function readValue(reader: Reader): RuleValue | undefined {
  const token = peek(reader)
  reader.at += 1
  if (token?.kind === 'text') return token.text
  if (token?.kind === 'list-open') return readList(reader)
  if (token?.kind !== 'word') return undefined
  switch (token.text.toLowerCase()) {
    case 'null':
    case '$null':
      return null
    case 'true':
      return true
    case 'false':
      return false
    default:
      return reader.versions && /^\d+(?:\.\d+)*$/.test(token.text) ? token.text : undefined
  }
}

function readList(reader: Reader): readonly string[] | undefined {
  const values: string[] = []
  for (;;) {
    const token = peek(reader)
    reader.at += 1
    if (token?.kind !== 'text') return undefined
    values.push(token.text)
    const next = peek(reader)
    reader.at += 1
    if (next?.kind === 'list-close') return values
    if (next?.kind !== 'comma') return undefined
  }
}

function takeOperator(reader: Reader, name: string): boolean {
  const token = peek(reader)
  if (token?.kind !== 'word' || token.text.replace(/^-/, '').toLowerCase() !== name) return false
  reader.at += 1
  return true
}

function peek(reader: Reader): RuleToken | undefined {
  return reader.tokens[reader.at]
}

function textSince(reader: Reader, first: RuleToken): string {
  return reader.rule.slice(first.from, reader.tokens[reader.at - 1]?.to ?? first.to).replaceAll(/\s+/g, ' ')
}

function refused(why: Refusal): ParsedRule {
  return { ok: false, why }
}

function shown(text: string | undefined, say: RuleWords): string {
  return text === undefined ? say.endOfRule : text.slice(0, 60)
}
