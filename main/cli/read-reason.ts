import { inEvery } from '../../core/words/say.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import type { Words } from '../../core/words/language.ts'
import { loadWords, sayLoad } from './load-words.ts'

/** Says a file system error in words. */
export function reasonOf(error: unknown): Words<string> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  switch (code) {
    case 'ENOENT':
      return sayLoad((w) => w.noFile)
    case 'EACCES':
    case 'EPERM':
      return sayLoad((w) => w.notAllowed)
    case 'EISDIR':
      return sayLoad((w) => w.isFolder)
    default:
      return sayLoad((w) => (code === '' ? w.unread : w.unreadCode(code)))
  }
}

/** The sentence that a file or a folder could not be used, with the reason. */
export function sentenceAbout(place: string, reason: Words<string>): Words<string> {
  return inEvery((language) => loadWords[language].about(shownLabel(place, language), reason[language]))
}
