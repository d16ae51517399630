/** What a log line must never hold, and what stands there instead. The order matters: URLs before the parts inside them. */
const rules: readonly (readonly [RegExp, string])[] = [
  [/\b(?:Bearer|Basic)\s+\S+/gi, '[token]'],
  [/\beyJ[\w-]+\.[\w-]*\.?[\w-]*/g, '[token]'],
  [/\b((?:https?|app|file):\/\/[^\s?#'"]*)[?#][^\s'"]*/gi, '$1?[query]'],
  [/\b[\w.+%-]+@[\w-]+(?:\.[\w-]+)+/g, '[user]'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi, '[id]'],
  [/\b(?:\d{4}-){6}\d{2}\b/g, '[serial]'],
  [/((?:serial(?:\s?number)?|password|secret|token|temporaryAccessPass)["']?\s*[:=]\s*)["']?[^\s,"'}]+/gi, '$1[hidden]'],
  [/([\\/](?:Users|home)[\\/])[^\\/\s'"]+/gi, '$1[user]'],
  [/[A-Za-z0-9+/]{60,}={0,2}/g, '[data]'],
]

/** One line of text without tokens, users, ids, serial numbers or query strings. */
export function redactLine(text: string): string {
  // eslint-disable-next-line no-control-regex -- control characters would let a value forge a second log line
  const line = text.replace(/[\u0000-\u001f\u007f]+/g, ' ⏎ ').slice(0, 4_000)
  return rules.reduce((kept, [pattern, replacement]) => kept.replace(pattern, replacement), line)
}
