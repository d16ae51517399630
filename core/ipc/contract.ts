import type { CommandId } from '../commands/command-words.ts'
import type { FactRow } from '../fact-view/fact-rows.ts'
import type { PassView } from '../pass/pass-view.ts'
import type { ReportChanges } from '../report/compare-reports.ts'
import type { Report } from '../report/report.ts'
import { overlayIds, scenarioIds } from '../scenarios/index.ts'
import { parseConsentAction, parseSignInMethod, parseSignInSettings, type AccountState, type ConsentAction, type Permission, type SignInMethod, type SignInSettings } from './account.ts'
import type { Reply } from './errors.ts'
import {
  longestDrop,
  longestSelection,
  parseDropped,
  parseSelection,
  parseSelectionExport,
  parseSelectionPlan,
  type AddResult,
  type BenchRow,
  type Plan,
  type Selection,
  type SelectionExport,
  type SelectionPlan,
} from './bench.ts'
import type { BenchChange } from './bench-change.ts'
import type { HashAnswer } from './hash.ts'
import { parseDayExport, parseHistorySearch, parseHistorySwitch, parseKeptId, type DayExport, type HistoryList, type HistorySearch, type HistoryStatus, type HistorySwitch, type SavedDay } from './history.ts'
import { parseMenuState, type MenuState } from './menu.ts'
import { flag, linesOfText, listOf, nothing, object, oneOf, orNull, text, type Parser } from './parse.ts'
import { maxSheets, parseSheetRequest, type SheetAnswer, type SheetRequest } from './sheet.ts'
import type { AssumedAnswer } from '../what-if/judge-assumed.ts'
import type { WayToReady } from '../what-if/shortest-way.ts'
import { parseWhatIf, type OtherUser, type WhatIfRequest } from './what-if.ts'
import { parseSettingsChange, type SettingsChange, type SettingsState } from './settings.ts'
import type { PreparedStick, WatchState } from './watch.ts'

interface Invoke<Q, A> {
  readonly parse: Parser<Q>
  /** Longest request as JSON, when it is not the usual one. Characters. */
  readonly maxLength?: number
  /** Carries the answer type only; never set. */
  readonly answer?: A
}

interface Push<P> {
  /** Carries the payload type only; never set. */
  readonly payload?: P
}

const invoke = <Q, A>(parse: Parser<Q>, maxLength?: number): Invoke<Q, A> => (maxLength === undefined ? { parse } : { parse, maxLength })
const push = <P>(): Push<P> => ({})

/** Longest user principal name that Entra allows is 113 characters; ids of ours are shorter. */
const userName = text(256)
const deviceId = text(64)
const accountId = text(64)

/** A hash has 4000 characters; a mail or report around it, or a few rows of a CSV file, fit in as well. Our own limit. */
export const maxHashText = 20_480

export const exportFormats = ['html', 'pdf', 'json', 'csv'] as const
export type ExportFormat = (typeof exportFormats)[number]

export interface ExportRequest {
  readonly deviceId: string
  readonly format: ExportFormat
  /** Include serial number, names and users. */
  readonly identifiers: boolean
}

/** One report of the history. */
export interface KeptExport extends Omit<ExportRequest, 'deviceId'> {
  readonly id: string
}

export type { AccountState } from './account.ts'

export interface About {
  readonly version: string
  readonly electron: string
  readonly chromium: string
  readonly node: string
  readonly platform: string
  readonly checkCount: number
}

export interface PlanRequest extends Plan {
  readonly deviceId: string
}

/** Everything the page can ask of the machine. A link is asked for by check id: no URL crosses. */
export const invokes = {
  'bench:list': invoke<undefined, readonly BenchRow[]>(nothing),
  'bench:add-this-machine': invoke<undefined, AddResult>(nothing),
  'bench:add-demo': invoke<undefined, AddResult>(nothing),
  'bench:open-evidence': invoke<undefined, AddResult>(nothing),
  'bench:add-hyper-v': invoke<undefined, AddResult>(nothing),
  'bench:watch-folder': invoke<undefined, WatchState>(nothing),
  'bench:stop-watching': invoke<undefined, WatchState>(nothing),
  'bench:watch-state': invoke<undefined, WatchState>(nothing),
  'bench:remove': invoke<string, undefined>(deviceId),
  // The same for devices that were selected together. Those that are gone meanwhile are passed over.
  'bench:remove-selected': invoke<Selection, undefined>(parseSelection, longestSelection),
  'bench:scan-selected': invoke<Selection, undefined>(parseSelection, longestSelection),
  'bench:plan-selected': invoke<SelectionPlan, undefined>(parseSelectionPlan, longestSelection),
  'bench:export': invoke<SelectionExport, { readonly fileName: string | null }>(parseSelectionExport, longestSelection),
  'bench:add-dropped': invoke<readonly string[], undefined>(parseDropped, longestDrop),
  'device:plan': invoke<PlanRequest, undefined>(
    object<PlanRequest>({
      deviceId,
      scenario: oneOf(scenarioIds),
      overlays: listOf(oneOf(overlayIds), overlayIds.length),
      user: orNull(userName),
    }),
  ),
  'scan:start': invoke<string, undefined>(deviceId),
  'scan:cancel': invoke<string, undefined>(deviceId),
  // Asks again and again until the profile of the device is assigned, then scans it.
  'wait:start': invoke<string, undefined>(deviceId),
  'wait:stop': invoke<string, undefined>(deviceId),
  // The same for every device whose profile is on its way; and the end of all waiting.
  'wait:start-pending': invoke<undefined, undefined>(nothing),
  'wait:stop-all': invoke<undefined, undefined>(nothing),
  'report:get': invoke<string, Report>(deviceId),
  'report:changes': invoke<string, ReportChanges | null>(deviceId),
  // Judged, shown next to the report and forgotten.
  'report:what-if': invoke<WhatIfRequest, AssumedAnswer>(parseWhatIf),
  // Users of other devices on the bench, for assumptions.
  'report:other-users': invoke<string, readonly OtherUser[]>(deviceId),
  'report:way': invoke<string, WayToReady>(deviceId),
  'report:facts': invoke<string, readonly FactRow[]>(deviceId),
  'report:pass': invoke<string, PassView>(deviceId),
  'report:export': invoke<ExportRequest, { readonly fileName: string | null }>(
    object<ExportRequest>({ deviceId, format: oneOf(exportFormats), identifiers: flag }),
  ),
  'report:copy': invoke<{ readonly deviceId: string; readonly identifiers: boolean }, undefined>(
    object({ deviceId, identifiers: flag }),
  ),
  // One page per device, for paper; identifiers are on it. A device id is at most 64 characters, and quotes and a comma.
  'sheet:make': invoke<SheetRequest, SheetAnswer>(parseSheetRequest, maxSheets * 67 + 64),
  'history:status': invoke<undefined, HistoryStatus>(nothing),
  'history:list': invoke<HistorySearch, HistoryList>(parseHistorySearch),
  'history:open': invoke<string, Report>(parseKeptId),
  'history:export': invoke<KeptExport, { readonly fileName: string | null }>(
    object<KeptExport>({ id: parseKeptId, format: oneOf(exportFormats), identifiers: flag }),
  ),
  'history:copy': invoke<{ readonly id: string; readonly identifiers: boolean }, undefined>(object({ id: parseKeptId, identifiers: flag })),
  'history:export-day': invoke<DayExport, SavedDay>(parseDayExport),
  'history:switch': invoke<HistorySwitch, HistoryStatus>(parseHistorySwitch),
  // Deletes every kept report and its key.
  'history:wipe': invoke<undefined, HistoryStatus>(nothing),
  'stick:write': invoke<undefined, PreparedStick | null>(nothing),
  // JSON writes a line break or a quote as two characters.
  'hash:decode': invoke<string, HashAnswer>(linesOfText(maxHashText), 2 * maxHashText + 2),
  'hash:open': invoke<undefined, HashAnswer | null>(nothing),
  // The hash of a device stays where its evidence is; only what it says crosses.
  'hash:of-device': invoke<string, HashAnswer>(deviceId),
  'docs:open': invoke<string, undefined>(text(64)),
  'account:state': invoke<undefined, AccountState>(nothing),
  // Answers once the sign-in is on its way; how it goes comes with `account:changed`.
  'account:sign-in': invoke<SignInMethod, AccountState>(parseSignInMethod),
  'account:cancel': invoke<undefined, AccountState>(nothing),
  'account:sign-out': invoke<string, AccountState>(accountId),
  'account:use': invoke<string, AccountState>(accountId),
  'account:settings': invoke<SignInSettings, AccountState>(parseSignInSettings),
  'account:consent': invoke<ConsentAction, undefined>(parseConsentAction),
  'account:copy-code': invoke<undefined, undefined>(nothing),
  'account:refresh-tenant': invoke<undefined, AccountState>(nothing),
  'account:permissions': invoke<undefined, readonly Permission[]>(nothing),
  'settings:get': invoke<undefined, SettingsState>(nothing),
  // What a preset fixes is left as it is.
  'settings:change': invoke<SettingsChange, SettingsState>(parseSettingsChange),
  'settings:forget-folder': invoke<undefined, SettingsState>(nothing),
  // Whether the preset of the stick counts from now on.
  'settings:answer-offer': invoke<boolean, SettingsState>(flag),
  // The menu is made by the main process; the page says which of its commands are possible.
  'menu:show': invoke<MenuState, undefined>(parseMenuState),
  'app:about': invoke<undefined, About>(nothing),
  'app:notices': invoke<undefined, string>(nothing),
} as const

/** What the machine tells the page unasked. */
export const events = {
  'bench:changed': push<BenchChange>(),
  // What became of files that were dropped on the window.
  'bench:dropped': push<AddResult>(),
  'report:changed': push<string>(),
  'watch:changed': push<WatchState>(),
  'account:changed': push<AccountState>(),
  // Somebody asked outside the page to see the checklist of this device.
  'device:shown': push<string>(),
  // Something was kept or deleted.
  'history:changed': push<undefined>(),
  'settings:changed': push<SettingsState>(),
  // A command was chosen in the menu.
  'menu:chosen': push<CommandId>(),
} as const

export type InvokeChannel = keyof typeof invokes

/** Channels that the preload script uses itself and that the page cannot reach. */
export const preloadChannels = ['bench:add-dropped'] as const satisfies readonly InvokeChannel[]

/** Channels that the page may ask. */
export type PageChannel = Exclude<InvokeChannel, (typeof preloadChannels)[number]>

export const pageChannels: readonly string[] = Object.keys(invokes).filter((channel) => !preloadChannels.some((own) => own === channel))

export type EventChannel = keyof typeof events
export type RequestOf<C extends InvokeChannel> = ReturnType<(typeof invokes)[C]['parse']>
export type AnswerOf<C extends InvokeChannel> = (typeof invokes)[C] extends Invoke<infer _Q, infer A> ? A : never
export type PayloadOf<C extends EventChannel> = (typeof events)[C] extends Push<infer P> ? P : never

/** The object that the preload script puts on `window.preflight`. */
export interface Bridge {
  invoke<C extends PageChannel>(channel: C, request: RequestOf<C>): Promise<Reply<AnswerOf<C>>>
  on<C extends EventChannel>(channel: C, listener: (payload: PayloadOf<C>) => void): () => void
}
