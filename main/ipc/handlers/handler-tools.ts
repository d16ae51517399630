import type { AddResult } from '../../../core/ipc/bench.ts'
import type { MenuState } from '../../../core/ipc/menu.ts'
import type { About } from '../../../core/ipc/contract.ts'
import type { Language } from '../../../core/words/language.ts'
import type { StartedBench } from '../../bench/start-bench.ts'
import type { Exporter } from '../../export/exporter.ts'
import type { SheetMaker } from '../../export/sheet/sheet-maker.ts'
import type { History } from '../../history/history.ts'
import type { SettingsService } from '../../settings/settings-service.ts'

/** What handlers work with. The bench, the exporter, the maker of sheets and the history are loaded on their first use. */
export interface HandlerTools {
  /** The language of what an answer says. */
  readonly language: () => Language
  readonly bench: () => Promise<StartedBench>
  readonly exporter: () => Promise<Exporter>
  readonly sheets: () => Promise<SheetMaker>
  readonly history: () => Promise<History>
  readonly settings: Promise<SettingsService>
  /** Licenses of the packages that are part of this program. */
  readonly notices: () => Promise<string>
  /** Lets a person choose evidence files; empty when they cancel. */
  readonly chooseEvidence: () => Promise<readonly string[]>
  /** Lets a person choose a folder; null when they cancel. The page never names one. */
  readonly chooseFolder: (purpose: 'watch' | 'stick') => Promise<string | null>
  /** Lets a person choose a file with a hash; null when they cancel. */
  readonly chooseHashFile: () => Promise<string | null>
  /** Tells the page what became of files that were dropped on the window. */
  readonly tellDropped: (result: AddResult) => void
  /** Shows in the menu what the page can do now. */
  readonly showMenu: (state: MenuState) => Promise<void>
  readonly copyText: (text: string) => Promise<void>
  /** Opens an address that `docsAddress` allowed in the default browser. */
  readonly openLink: (address: string) => Promise<void>
  readonly versions: Omit<About, 'checkCount'>
}
