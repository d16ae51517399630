export interface RuleToken {
  readonly kind: 'word' | 'text' | 'open' | 'close' | 'list-open' | 'list-close' | 'comma'
  /** Words as written; texts without their quotes. */
  readonly text: string
  /** Where it begins and ends in the rule. */
  readonly from: number
  readonly to: number
}

/** Entra allows 3,072 characters in the body of a rule (learn.microsoft.com, dynamic membership rules, 2025-03); ours leaves room. */
const longestRule = 8_000

const single: Readonly<Record<string, RuleToken['kind']>> = { '(': 'open', ')': 'close', '[': 'list-open', ']': 'list-close', ',': 'comma' }

/** Cuts a membership rule into words, quoted texts and brackets. Null: it holds something that no rule can. */
export function ruleTokens(rule: string): readonly RuleToken[] | null {
  if (rule.length > longestRule) return null
  const tokens: RuleToken[] = []
  let at = 0
  while (at < rule.length) {
    const char = rule.charAt(at)
    if (/\s/.test(char)) {
      at += 1
      continue
    }
    const kind = single[char]
    if (kind !== undefined) {
      tokens.push({ kind, text: char, from: at, to: at + 1 })
      at += 1
      continue
    }
    const token = char === '"' || char === "'" ? quoted(rule, at) : word(rule, at)
    if (token === null) return null
    tokens.push(token)
    at = token.to
  }
  return tokens
}

/** A backtick makes the next character an ordinary one. */
function quoted(rule: string, from: number): RuleToken | null {
  const quote = rule.charAt(from)
  let text = ''
  for (let at = from + 1; at < rule.length; at += 1) {
    const char = rule.charAt(at)
    if (char === '`' && at + 1 < rule.length) {
      at += 1
      text += rule.charAt(at)
    } else if (char === quote) {
      return { kind: 'text', text, from, to: at + 1 }
    } else {
      text += char
    }
  }
  return null
}

function word(rule: string, from: number): RuleToken | null {
  const found = /^(?:-?[\w.]+|\$null\b)/i.exec(rule.slice(from))
  return found ? { kind: 'word', text: found[0], from, to: from + found[0].length } : null
}
