import { readdir } from 'node:fs/promises'
import path from 'node:path'

/**
 * Puts the files that match in the place of `D:\hashes\*.csv`. Shells elsewhere do that themselves; the command prompts
 * of Windows pass the pattern on, where no file name can hold `*` or `?`. Only the last part may be a pattern. What
 * matches nothing stays, so that it is told as missing.
 */
export async function expandWildcards(inputs: readonly string[], platform: NodeJS.Platform = process.platform): Promise<readonly string[]> {
  if (platform !== 'win32') return inputs
  return (await Promise.all(inputs.map(expand))).flat()
}

async function expand(input: string): Promise<readonly string[]> {
  // The start that lifts the limit of 260 characters holds a question mark.
  const start = /^\\\\\?\\/.exec(input)?.[0] ?? ''
  const written = input.slice(start.length)
  const pattern = written.slice(Math.max(written.lastIndexOf('\\'), written.lastIndexOf('/'), written.indexOf(':')) + 1)
  if (!/[*?]/.test(pattern)) return [input]
  const folder = input.slice(0, input.length - pattern.length)
  const names = await readdir(folder === '' ? '.' : path.resolve(folder)).catch(() => [])
  const found = names.filter((name) => fits(name, pattern)).sort()
  return found.length === 0 ? [input] : found.map((name) => folder + name)
}

/** Whether a name fits a pattern, without regard to case. Goes back to the last star only, so it is never slow. */
function fits(name: string, pattern: string): boolean {
  let star = -1
  let tried = 0
  let at = 0
  for (let next = 0; next < name.length; ) {
    const wanted = pattern[at]
    if (wanted === '*') {
      star = at
      tried = next
      at += 1
    } else if (wanted === '?' || wanted?.toLowerCase() === name[next]?.toLowerCase()) {
      at += 1
      next += 1
    } else if (star === -1) {
      return false
    } else {
      at = star + 1
      tried += 1
      next = tried
    }
  }
  return /^\**$/.test(pattern.slice(at))
}
