import type { CommandId } from './command-words.ts'
import type { CommandGroup } from './group-words.ts'
import type { Shortcut } from './shortcut.ts'

/** The order of the groups. */
export const commandGroups = ['go', 'bench', 'device', 'report', 'selection', 'account', 'app'] as const satisfies readonly CommandGroup[]

/** What is the same about a command wherever it is shown. What it does is the window's business. */
export interface ListedCommand {
  readonly id: CommandId
  readonly group: CommandGroup
  /** The first one is shown where there is room for one. */
  readonly shortcuts: readonly Shortcut[]
}

const inGroup = (group: CommandGroup, commands: Readonly<Partial<Record<CommandId, readonly Shortcut[]>>>): readonly ListedCommand[] =>
  (Object.entries(commands) as [CommandId, readonly Shortcut[]][]).map(([id, shortcuts]) => ({ id, group, shortcuts }))

/**
 * Everything that can be done from anywhere, in the order in which it is listed. The list of commands, the menu, the keys,
 * their overview and the table in the README are all made from this.
 */
export const commandList: readonly ListedCommand[] = [
  ...inGroup('go', {
    // A page keeps its number when a preset hides another one.
    'go-bench': [{ key: '1', mod: true }],
    'go-history': [{ key: '2', mod: true }],
    'go-hash': [{ key: '3', mod: true }],
    'go-codes': [{ key: '4', mod: true }],
    'go-checks': [{ key: '5', mod: true }],
    'go-account': [{ key: '6', mod: true }],
    'go-settings': [{ key: '7', mod: true }],
    'go-about': [{ key: '8', mod: true }],
    back: [{ key: 'ArrowLeft', alt: true }],
    'next-row': [{ key: 'j' }],
    'previous-row': [{ key: 'k' }],
  }),
  ...inGroup('bench', {
    'add-this-machine': [{ key: 'm', mod: true, shift: true }],
    'open-evidence': [{ key: 'o', mod: true }],
    'watch-folder': [{ key: 'o', mod: true, shift: true }],
    'stop-watching': [],
    'add-hyper-v': [],
    'prepare-stick': [],
    'add-demo': [],
    'wait-pending': [],
    'stop-waits': [],
    'dismiss-problems': [],
  }),
  ...inGroup('device', {
    'scan-again': [{ key: 'F5' }, { key: 'r', mod: true }],
    'cancel-scan': [{ key: 'F5', shift: true }],
    'wait-profile': [],
    'stop-wait': [],
    'remove-device': [],
  }),
  ...inGroup('report', {
    export: [{ key: 'e', mod: true }],
    'export-html': [],
    'export-pdf': [],
    'export-json': [],
    'export-csv': [],
    'copy-text': [{ key: 'c', mod: true, shift: true }],
    'sheet-pdf': [{ key: 'p', mod: true }],
    'sheet-printer': [],
    'export-day-csv': [],
    'export-day-json': [],
    'export-day-zip': [],
  }),
  ...inGroup('selection', {
    'select-all': [],
    'clear-selection': [],
    'scan-selected': [],
    'plan-selected': [],
    'export-selected-html': [],
    'export-selected-json': [],
    'export-selected-csv': [],
    'remove-selected': [],
  }),
  ...inGroup('account', { 'sign-in': [], 'sign-in-code': [], 'sign-out': [], 'refresh-tenant': [] }),
  ...inGroup('app', {
    search: [{ key: 'f', mod: true }, { key: '/' }],
    palette: [{ key: 'k', mod: true }, { key: 'p', mod: true, shift: true }],
    keys: [{ key: '?' }, { key: 'F1' }],
    'single-keys-on': [],
    'single-keys-off': [],
    'theme-system': [],
    'theme-light': [],
    'theme-dark': [],
    'language-system': [],
    'language-en': [],
    'language-de': [],
  }),
]

export const commandIds: readonly CommandId[] = commandList.map(({ id }) => id)
