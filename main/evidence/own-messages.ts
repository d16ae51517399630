import type { Words } from '../../core/words/language.ts'
import { asTold } from '../../core/words/say.ts'
import { saidAgain } from '../../core/words/said-again.ts'
import { sourceName } from '../../core/facts/source-names.ts'
import { shownLabel } from '../../core/words/shown-label.ts'
import { fileWords } from './file-words.ts'
import { messageWords } from './message-words.ts'

/** A message about the collected file holds what is wrong with it. */
const own = saidAgain({ en: { ...messageWords.en, ...fileWords.en }, de: { ...messageWords.de, ...fileWords.de } }, (value, language) => sourceName(shownLabel(value, language), language))

/** The message of an item in every language when a collector of Preflight wrote it; any other stays as the system told it. */
export function ownMessage(message: string): Words<string> {
  return own(message) ?? asTold(message)
}
