/** Lines that PageUp and PageDown go over; about what is in sight. Our own choice. */
const pageLines = 8

/** The line after a key of a list was pressed; null for any other key. Home and End belong to the text of the field. */
export function moved(index: number, count: number, key: string): number | null {
  if (count === 0) return null
  switch (key) {
    case 'ArrowDown':
      return (index + 1) % count
    case 'ArrowUp':
      return (index + count - 1) % count
    case 'PageDown':
      return Math.min(count - 1, index + pageLines)
    case 'PageUp':
      return Math.max(0, index - pageLines)
    default:
      return null
  }
}
