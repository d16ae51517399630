import { assertNever } from '../assert-never.ts'
import type { DeviceProperty, RuleDevice } from '../facts/profile-path.ts'
import type { Language } from '../words/language.ts'
import { parseMembershipRule, type RuleClause, type RuleNode, type RuleOperator, type RuleQuantifier, type RuleValue } from './membership-rule.ts'
import { ruleWords, type RuleWords } from './rule-words.ts'

/** A part of the rule that decides, as the rule spells it. */
export interface DecidingClause {
  readonly text: string
  /** What the device has there; null: nobody can tell. */
  readonly observed: string | null
  /** Set when the clause cannot be evaluated. */
  readonly why: string | null
}

export interface RuleResult {
  readonly matches: boolean | 'unknown'
  /** For false: the clauses that fail. For unknown: the ones that cannot be evaluated. For true: none. */
  readonly clauses: readonly DecidingClause[]
}

/**
 * Properties that registration for Windows Autopilot fills on the device object. All others come with enrollment
 * or change there, so that a rule on them cannot be relied on before.
 */
const registrationProperties: readonly string[] = ['devicephysicalids', 'displayname', 'deviceostype', 'accountenabled']

/** Evaluates a dynamic membership rule for a device without asking anybody. What cannot be evaluated stays unknown. */
export function evaluateRule(rule: string, device: RuleDevice, language: Language): RuleResult {
  const say = ruleWords[language]
  const parsed = parseMembershipRule(rule)
  return parsed.ok ? judgeRule(parsed.node, device, say) : { matches: 'unknown', clauses: [{ text: rule, observed: null, why: parsed.why(say) }] }
}

/** Properties in a rule that only enrollment fills; empty for a rule that cannot be read. */
export function lateProperties(rule: string): readonly string[] {
  const parsed = parseMembershipRule(rule)
  return parsed.ok ? [...new Set(propertiesOf(parsed.node))].filter((each) => !registrationProperties.includes(each)) : []
}

function propertiesOf(node: RuleNode): readonly string[] {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.flatMap(propertiesOf)
    case 'not':
      return propertiesOf(node.of)
    case 'clause':
    case 'any':
    case 'all':
      return [node.property]
    default:
      return assertNever(node)
  }
}

/** The same for a rule that was read already. `wanted`: the value that would let the whole rule match; under -not it is the other one. */
export function judgeRule(node: RuleNode, device: RuleDevice, say: RuleWords, wanted = true): RuleResult {
  switch (node.kind) {
    case 'not': {
      const inner = judgeRule(node.of, device, say, !wanted)
      return inner.matches === 'unknown' ? inner : { matches: !inner.matches, clauses: inner.clauses }
    }
    case 'and':
    case 'or':
      return joined(node.kind, node.parts.map((part) => judgeRule(part, device, say, wanted)), wanted)
    case 'clause':
      return leaf(node, compare(node, device[node.property], say), device[node.property], wanted, say)
    case 'any':
    case 'all':
      return leaf(node, quantify(node, device[node.property], say), device[node.property], wanted, say)
    default:
      return assertNever(node)
  }
}

function joined(kind: 'and' | 'or', parts: readonly RuleResult[], wanted: boolean): RuleResult {
  const deciding = kind === 'or'
  const decided = parts.filter((part) => part.matches === deciding)
  const open = parts.filter((part) => part.matches === 'unknown')
  const matches = decided.length > 0 ? deciding : open.length > 0 ? 'unknown' : !deciding
  if (matches === wanted) return { matches, clauses: [] }
  const reason = matches === 'unknown' ? open : decided.length > 0 ? decided : parts
  return { matches, clauses: reason.flatMap((part) => part.clauses) }
}

/** A comparison: its value, or in words why it has none. */
type Compared = boolean | string

function leaf(node: RuleClause | RuleQuantifier, result: Compared, value: DeviceProperty | undefined, wanted: boolean, say: RuleWords): RuleResult {
  if (typeof result === 'string') return { matches: 'unknown', clauses: [{ text: node.text, observed: null, why: result }] }
  return { matches: result, clauses: result === wanted ? [] : [{ text: node.text, observed: inWords(value, node.text, say), why: null }] }
}

function quantify(node: RuleQuantifier, value: DeviceProperty | undefined, say: RuleWords): Compared {
  if (value === undefined) return notRead(node.property, say)
  if (!isList(value)) return say.noList(node.property, node.kind)
  const open = parseable(node.of, say)
  if (open !== null) return open
  if (node.kind === 'all' && value.length === 0) return say.emptyList
  const results = value.map((each) => judgeRule(node.of, { _: each }, say).matches)
  const deciding = node.kind === 'any'
  if (results.includes(deciding)) return deciding
  return results.includes('unknown') ? say.openInside : !deciding
}

/** Why the expression inside -any or -all cannot be evaluated, whatever the list holds; null when it can. */
function parseable(node: RuleNode, say: RuleWords): string | null {
  switch (node.kind) {
    case 'and':
    case 'or':
      return node.parts.map((part) => parseable(part, say)).find((each) => each !== null) ?? null
    case 'not':
      return parseable(node.of, say)
    case 'clause':
      if (node.property !== '_') return say.notTheElement(node.property)
      return isMatch(node.operator) ? say.regularExpression : null
    case 'any':
    case 'all':
      return say.nested
    default:
      return assertNever(node)
  }
}

function compare({ property, operator, value: wanted }: RuleClause, value: DeviceProperty | undefined, say: RuleWords): Compared {
  if (value === undefined) return notRead(property, say)
  if (isMatch(operator)) return say.regularExpression
  if (wanted === null) return toNull(operator, value, say)
  if (isList(value)) return say.isList(property)
  if (value === null || value === '') {
    // An empty property equals and contains nothing; what the negations make of it is not documented.
    return isNegation(operator) ? say.emptyProperty(property) : false
  }
  const own = String(value).toLowerCase()
  if (isList(wanted)) return operator === 'in' || operator === 'notin' ? wanted.some((each) => each.toLowerCase() === own) === (operator === 'in') : say.unfit
  return text(operator, own, String(wanted).toLowerCase(), say)
}

/** String comparison in rules is not case-sensitive. */
function text(operator: RuleOperator, own: string, wanted: string, say: RuleWords): Compared {
  switch (operator) {
    case 'eq':
    case 'ne':
      return (own === wanted) === (operator === 'eq')
    case 'startswith':
    case 'notstartswith':
      return own.startsWith(wanted) === (operator === 'startswith')
    case 'contains':
    case 'notcontains':
      return own.includes(wanted) === (operator === 'contains')
    case 'in':
    case 'notin':
      return say.unfit
    case 'match':
    case 'notmatch':
      return say.regularExpression
    case 'gt':
    case 'ge':
    case 'lt':
    case 'le':
      return say.versions
    default:
      return assertNever(operator)
  }
}

function toNull(operator: RuleOperator, value: DeviceProperty, say: RuleWords): Compared {
  if (operator !== 'eq' && operator !== 'ne') return say.unfit
  const empty = value === null || value === '' || (isList(value) && value.length === 0)
  return empty === (operator === 'eq')
}

function notRead(property: string, say: RuleWords): string {
  return property === '_' ? say.elementOutside : say.propertyNotRead(property)
}

function isMatch(operator: RuleOperator): boolean {
  return operator === 'match' || operator === 'notmatch'
}

function isNegation(operator: RuleOperator): boolean {
  return operator === 'ne' || operator.startsWith('not')
}

function isList(value: DeviceProperty | RuleValue): value is readonly string[] {
  return Array.isArray(value)
}

/** Of a list only the entries of the kind that the clause asks for: the others identify hardware and say nothing here. */
function inWords(value: DeviceProperty | undefined, clause: string, say: RuleWords): string {
  if (value === undefined || value === null || value === '') return say.nothing
  if (!isList(value)) return String(value)
  const [kind] = /\[\w+\]/.exec(clause) ?? []
  if (kind === undefined) return say.entries(value.length)
  const own = value.filter((each) => each.toLowerCase().startsWith(kind.toLowerCase()))
  return own.length === 0 ? say.noEntry(kind) : own.join(', ')
}
