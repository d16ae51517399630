/** The word that was probably meant: at most a third of its letters differ. Null when none is that near. */
export function nearestWord(typed: string, words: readonly string[]): string | null {
  const plain = typed.toLowerCase().slice(0, 64)
  const ranked = words
    .map((word) => ({ word, distance: editDistance(plain, word.toLowerCase()) }))
    .filter(({ word, distance }) => distance <= Math.max(1, Math.floor(word.length / 3)))
    .sort((a, b) => a.distance - b.distance)
  return ranked[0]?.word ?? null
}

/** Levenshtein distance: letters to add, leave out or change. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, index) => index)
  for (const [i, letter] of [...a].entries()) {
    const next = [i + 1]
    for (const [j, other] of [...b].entries()) {
      next.push(Math.min((row[j] ?? 0) + (letter === other ? 0 : 1), (row[j + 1] ?? 0) + 1, (next[j] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? a.length
}
