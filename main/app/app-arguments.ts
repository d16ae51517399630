import { languages, type Language } from '../../core/words/language.ts'
import { allowedGraphRoot } from '../graph/clouds.ts'
import { appWords } from './app-words.ts'

/** What the app was started with. Unknown arguments are Chromium's and are left to it. */
export interface AppArguments {
  readonly demo: boolean
  /** Graph root to use instead of the global one; null when not given. */
  readonly graphRoot: string | null
  /** Null: that of the system. */
  readonly language: Language | null
  /** File of a preset; null when not given. */
  readonly preset: string | null
  /** Why the app must not start with these arguments, as one sentence; null when it may. */
  readonly problem: string | null
}

export function readAppArguments(argv: readonly string[], systemLanguage: () => Language): AppArguments {
  const url = optionValue(argv, '--graph-url')
  const graphRoot = url === null ? null : allowedGraphRoot(url)
  const named = optionValue(argv, '--language')
  const language = languages.find((each) => each === named) ?? null
  const preset = optionValue(argv, '--preset')
  return { demo: argv.includes('--demo'), graphRoot, language, preset, problem: problemOf() }

  function words(): (typeof appWords)[Language] {
    return appWords[language ?? systemLanguage()]
  }
  function problemOf(): string | null {
    if (url !== null && graphRoot === null) return words().graphUrl
    if (named !== null && language === null) return words().languages(languages)
    if (preset === '' || preset?.startsWith('--') === true) return words().presetFile
    return null
  }
}

function optionValue(argv: readonly string[], name: string): string | null {
  const joined = argv.find((argument) => argument.startsWith(`${name}=`))
  if (joined !== undefined) return joined.slice(name.length + 1)
  const at = argv.indexOf(name)
  return at === -1 ? null : (argv[at + 1] ?? '')
}
