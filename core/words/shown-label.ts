import { labelWords } from './label-words.ts'
import type { Language } from './language.ts'

/** Labels that Preflight gives are kept in English, since evidence and rows are found again by them. */
const kept = labelWords.en

/** A label of evidence as people read it: the names of files as they are, the words of Preflight in this language. */
export function shownLabel(label: string, language: Language): string {
  const words = labelWords[language]
  const [, file, row] = /^(.*), row (\d+)$/s.exec(label) ?? []
  if (file !== undefined && row !== undefined) return words.row(file, row)
  const inside = label.endsWith(` in ${kept.standardInput}`) ? label.length - kept.standardInput.length : 0
  if (label.slice(inside) === kept.standardInput) return `${label.slice(0, inside)}${words.standardInput}`
  if (label === kept.thisMachine) return words.thisMachine
  if (label === kept.thisInventory) return words.thisInventory
  return label === kept.thisHost || label.startsWith(`${kept.thisHost}: `) ? `${words.thisHost}${label.slice(kept.thisHost.length)}` : label
}
