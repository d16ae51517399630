/** The row that a key moves to; null when the key moves nowhere. */
export function neighbor(ids: readonly string[], current: string | null, key: string): string | null {
  const at = current === null ? -1 : ids.indexOf(current)
  switch (key) {
    case 'ArrowDown':
      return ids[at + 1] ?? null
    case 'ArrowUp':
      return at > 0 ? (ids[at - 1] ?? null) : null
    case 'Home':
      return ids[0] ?? null
    case 'End':
      return ids.at(-1) ?? null
    default:
      return null
  }
}
