import { checks } from '../../core/checks/index.ts'
import { errorCodes, canonicalCode, findCode } from '../../core/codes/find-code.ts'
import { pageLanguage } from '../page-language.ts'
import type { CommandPlace } from './command.ts'
import type { Entry } from './entry.ts'
import { isHidden } from './page-commands.ts'
import { words } from './palette-words.ts'

/** The checks of the catalog. Brings all of them along: for code that is loaded on demand only. */
export function checkEntries(at: CommandPlace): readonly Entry[] {
  if (isHidden(at, 'checks')) return []
  return checks.map((check): Entry => ({
    key: `check ${check.id}`,
    kind: words.check,
    title: check.words[pageLanguage].topic,
    detail: check.id,
    keywords: '',
    keys: null,
    obstacle: null,
    askedOnly: true,
    run: () => { at.go({ type: 'check-opened', checkId: check.id }) },
  }))
}

/** What the typed words mean as an error code, in any notation. */
export function codeEntries(asked: string, at: CommandPlace): readonly Entry[] {
  if (asked.trim() === '' || isHidden(at, 'codes')) return []
  const code = canonicalCode(asked)
  return findCode(asked).slice(0, 3).map((found): Entry => ({
    key: `code ${found.code} ${String(errorCodes.indexOf(found))}`,
    kind: words.code,
    title: code,
    detail: found.meaning,
    keywords: asked,
    keys: null,
    obstacle: null,
    askedOnly: true,
    run: () => { at.go({ type: 'code-asked', code }) },
  }))
}
