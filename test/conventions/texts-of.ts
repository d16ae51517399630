/** Every text of a table with the path to it; a sentence with values is said with invented ones. */
export function textsOf(table: unknown, path = ''): readonly (readonly [string, string])[] {
  if (typeof table === 'string') return [[path, table]]
  if (typeof table === 'function') {
    const sentence = table as (...values: readonly unknown[]) => unknown
    return textsOf(sentence(...Array.from({ length: sentence.length }, () => invented)), path)
  }
  if (typeof table !== 'object' || table === null) return []
  return Object.entries(table).flatMap(([key, value]) => textsOf(value, path === '' ? key : `${path}.${key}`))
}

/** Stands for a name, a number, a list and everything in an object. */
const invented: unknown = new Proxy(() => '7', {
  get: (_target, key) => (key === Symbol.toPrimitive ? () => '7' : invented),
})

/** English words that no German sentence holds. */
export const englishWords = /\b(the|and|with|without|is|are|of|not|for|this|that|device is|user is|must|no longer|by the)\b/i

/** What Microsoft's English portals call something stays English inside quotes; names of products stay as they are. */
export const untranslated = /„[^“]*“|"[^"]*"|Windows Hello for Business|Intune Connectors? for Active Directory|Pro for Workstations|Basic Mobility and Security/g
