import { findDangerousSwitch } from './switches.ts'
import type { Language } from '../../core/words/language.ts'
import { appWords } from './app-words.ts'

/** Exit code of a command line that is refused (`EX_USAGE` of sysexits.h). */
export const usageExitCode = 64

export interface StartConditions {
  /** True in a package; also when a test asks for the same strictness. */
  readonly strict: boolean
  /** Effective user id; null where there is none (Windows). */
  readonly uid: number | null
  readonly argv: readonly string[]
  readonly language: () => Language
}

/** Why the app must not start, as one sentence for a person; null when it may. */
export function startRefusal({ strict, uid, argv, language }: StartConditions): string | null {
  if (!strict) return null
  const found = findDangerousSwitch(argv)
  if (found !== null) return appWords[language()].dangerousSwitch(found.split('=')[0] ?? found)
  // Chromium cannot sandbox its children for root and restarts them without end.
  if (uid === 0) return appWords[language()].asRoot
  return null
}

/**
 * Whether Chromium's sandbox is to be forced on. Forcing it removes `--no-sandbox` from the command
 * line, and root without that switch makes Chromium restart its children without end.
 */
export function forceSandbox(conditions: { readonly packaged: boolean; readonly noSandboxSwitch: boolean }): boolean {
  return conditions.packaged || !conditions.noSandboxSwitch
}

/** Says why the app does not start, and ends it. */
export function refuse({ app, dialog }: { readonly app: Pick<Electron.App, 'exit'>; readonly dialog: Pick<Electron.Dialog, 'showErrorBox'> }, refusal: string): void {
  dialog.showErrorBox('Preflight', refusal)
  app.exit(usageExitCode)
}
