import type { ListedCommand } from '../../core/commands/command-list.ts'
import type { BenchRow } from '../../core/ipc/bench.ts'
import type { SettingsChange, SettingsState } from '../../core/ipc/settings.ts'
import type { AccountView } from '../account/use-account.ts'
import type { BenchState } from '../bench/bench-state.ts'
import type { BenchView, ViewAction } from '../bench/bench-view.ts'
import type { Outcome } from '../export/make-sheets.ts'
import type { Route, RouteAction } from '../route.ts'
import type { BenchActions } from '../use-bench.ts'
import type { Folder } from '../watch/use-folder.ts'

/** What the window shows and can do now: all that a command may look at. */
export interface CommandPlace {
  readonly route: Route
  /** The device whose checklist is open; undefined when there is none. */
  readonly device: BenchRow | undefined
  readonly bench: BenchState
  readonly view: BenchView
  readonly onView: (action: ViewAction) => void
  readonly folder: Folder
  readonly who: AccountView
  readonly settings: SettingsState
  readonly go: (action: RouteAction) => void
  readonly actions: BenchActions
  readonly change: (change: SettingsChange) => void
  /** Says how a command went; null: there is nothing to say. */
  readonly tell: (outcome: Outcome | null) => void
  /** Opens the list of commands with a few words typed in. */
  readonly openPalette: (asked: string) => void
  readonly openKeys: () => void
}

/** What a command does, and when. What it is called and its keys are in core/commands. */
export interface Deed {
  readonly id: ListedCommand['id']
  /** Left out entirely where a preset takes it away. Without it: always there. */
  readonly hidden?: (at: CommandPlace) => boolean
  /** Why it cannot be done now, in one short sentence; null: it can. Without it: always. */
  readonly obstacle?: (at: CommandPlace) => string | null
  readonly run: (at: CommandPlace) => void
}

/** One thing that can be done from anywhere. */
export type Command = ListedCommand & Deed

/** Runs a command, or says why it cannot be run now. */
export function runCommand(command: Command, at: CommandPlace): void {
  const obstacle = command.obstacle?.(at) ?? null
  at.tell(obstacle === null ? null : { failed: true, text: obstacle })
  if (obstacle === null) command.run(at)
}
