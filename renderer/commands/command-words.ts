import { commandTitles } from '../../core/commands/command-words.ts'
import { inPageLanguage } from '../page-language.ts'

/** What the commands are called here. */
export const titlesHere = inPageLanguage(commandTitles)
