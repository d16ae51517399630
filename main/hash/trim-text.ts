/** White space of Unicode and the four separators of ASCII; unlike `String.trim`, without the byte order mark. */
const whiteSpace = new Set('\t\n\v\f\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u2028\u2029\u202f\u205f\u3000')

/** Cuts the given characters from both ends; white space when none are given. Linear in the text. */
export function trimText(text: string, characters: ReadonlySet<string> = whiteSpace): string {
  let start = 0
  while (start < text.length && characters.has(text.charAt(start))) start += 1
  return trimEnd(text.slice(start), characters)
}

/** Cuts the given characters from the end. */
export function trimEnd(text: string, characters: ReadonlySet<string> = whiteSpace): string {
  let end = text.length
  while (end > 0 && characters.has(text.charAt(end - 1))) end -= 1
  return text.slice(0, end)
}
