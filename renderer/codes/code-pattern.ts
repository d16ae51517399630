/** Longer texts are logs, where codes stand near the top. Characters; our own choice. */
const longestText = 10_000

/** Most codes that one row explains; more is a log and no result. Our own choice. */
const mostCodes = 10

/**
 * What looks like a code inside a sentence: eight hexadecimal digits after 0x, a negative number of 32 bits, a number
 * behind its family, a symbolic name. Bare numbers are left out, since in a sentence they are counts and builds.
 */
const pattern = /\b0x[0-9a-f]{8}\b|(?<![\w-])-\d{9,10}\b|\b(?:AADSTS|ZTD|MSI|HTTP)[ :-]?\d{3,8}\b|\b(?:MENROLL|DSREG|TPM|STATUS|ERROR|NTE|WININET)_\w{1,80}\b|\bZtd[a-z]{4,60}\b/gi

/** What may be a code in the texts, each once. Whether it is one, only the table tells. */
export function possibleCodes(texts: readonly string[]): readonly string[] {
  const found = texts.flatMap((text) => [...text.slice(0, longestText).matchAll(pattern)].map(([code]) => code))
  return [...new Set(found)].slice(0, mostCodes)
}
