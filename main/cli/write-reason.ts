import type { Words } from '../../core/words/language.ts'
import { sayLoad, type loadWords } from './load-words.ts'

/** Says in words why a file could not be written. */
export function writeReasonOf(error: unknown): Words<string> {
  const code = typeof error === 'object' && error !== null && 'code' in error ? String(error.code) : ''
  return sayLoad((words) => reasonIn(words, code))
}

function reasonIn(words: (typeof loadWords)['en'], code: string): string {
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      return words.noSuchFolder
    // What Windows also says while another program has the file open.
    case 'EACCES':
    case 'EPERM':
      return process.platform === 'win32' ? words.writingNotAllowedOrOpen : words.writingNotAllowed
    case 'EBUSY':
      return words.isOpen
    case 'EROFS':
      return words.readOnly
    case 'EISDIR':
    case 'ENOTEMPTY':
      return words.isFolder
    case 'ENOSPC':
    case 'EDQUOT':
      return words.diskFull
    default:
      return code === '' ? words.unwritten : words.unwrittenCode(code)
  }
}
