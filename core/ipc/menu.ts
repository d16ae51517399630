import { commandIds } from '../commands/command-list.ts'
import type { CommandId } from '../commands/command-words.ts'
import { listOf, object, oneOf } from './parse.ts'

/** What the window can do now, as its menu shows it. Only ids cross: what a command is called, the main process knows. */
export interface MenuState {
  /** There, and not possible now. */
  readonly disabled: readonly CommandId[]
  /** Taken away by a preset. */
  readonly hidden: readonly CommandId[]
}

const ids = listOf(oneOf(commandIds), commandIds.length)

export const parseMenuState = object<MenuState>({ disabled: ids, hidden: ids })
