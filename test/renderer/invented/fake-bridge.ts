import type { AccountState, Bridge, EventChannel, InvokeChannel, PayloadOf, PlanRequest } from '../../../core/ipc/contract.ts'
import { noAccount, type Permission, type SignInSettings } from '../../../core/ipc/account.ts'
import type { FactRow } from '../../../core/fact-view/fact-rows.ts'
import type { PassView } from '../../../core/pass/pass-view.ts'
import type { AssumedAnswer } from '../../../core/what-if/judge-assumed.ts'
import type { OtherUser } from '../../../core/ipc/what-if.ts'
import type { WayToReady } from '../../../core/what-if/shortest-way.ts'
import type { AddResult, BenchRow, Selection } from '../../../core/ipc/bench.ts'
import type { HistoryList, HistoryStatus, SavedDay } from '../../../core/ipc/history.ts'
import type { MenuState } from '../../../core/ipc/menu.ts'
import type { HashAnswer } from '../../../core/ipc/hash.ts'
import { watchOff, type PreparedStick, type WatchState } from '../../../core/ipc/watch.ts'
import type { SettingsChange, SettingsState } from '../../../core/ipc/settings.ts'
import { usedSettings } from '../../fakes/settings.ts'
import { wholeBench } from './rows.ts'
import type { ReportChanges } from '../../../core/report/compare-reports.ts'
import type { Reply } from '../../../core/ipc/errors.ts'
import type { Report } from '../../../core/report/report.ts'

export interface FakeWorld {
  rows: readonly BenchRow[]
  reports: Readonly<Record<string, Report>>
  addResult: AddResult
  account: AccountState
  permissions: readonly Permission[]
  watch: WatchState
  settings: SettingsState
  notices: string
  /** What a person chose in dialogs; null: canceled. */
  stick: PreparedStick | null
  hashes: HashAnswer | null
  changes: ReportChanges | null
  way: WayToReady
  assumed: AssumedAnswer | null
  users: readonly OtherUser[]
  facts: readonly FactRow[]
  pass: PassView
  history: HistoryStatus
  kept: HistoryList
  savedDay: SavedDay
  /** Never answer these. */
  silent: readonly InvokeChannel[]
  /** Answer these with this sentence. */
  failing: Readonly<Partial<Record<InvokeChannel, string>>>
}

export interface FakeBridge {
  readonly bridge: Bridge
  readonly world: FakeWorld
  readonly calls: { readonly channel: InvokeChannel; readonly request: unknown }[]
  /** What the menu was told, apart from what was asked: it is told whenever something changes. */
  readonly menus: MenuState[]
  push<C extends EventChannel>(channel: C, payload: PayloadOf<C>): void
}

/** A computer with a key store and nothing kept yet. */
export const historyOn: HistoryStatus = { on: true, unprotected: null, kept: 0, bytes: 0, demo: 0, days: 30, folder: '/home/bench/Preflight/history', trouble: null }
const noneKept: HistoryList = { days: [], found: 0, listed: 0 }

/** A main process made of plain values. */
export function fakeBridge(start: Partial<FakeWorld> = {}): FakeBridge {
  const world: FakeWorld = {
    rows: [],
    reports: {},
    addResult: { added: 0, errors: [] },
    account: noAccount,
    permissions: [{ name: 'Device.Read.All', facts: ['Device object in Microsoft Entra ID', 'Web sign-in'] }],
    watch: watchOff,
    settings: usedSettings,
    notices: 'react 19.3.1 (MIT)',
    stick: null,
    hashes: null,
    changes: null,
    way: { steps: [], stuck: [] },
    assumed: null,
    users: [],
    facts: [],
    pass: { timeline: null, limits: null },
    history: historyOn,
    kept: noneKept,
    savedDay: { fileName: 'preflight-day-2026-11-23.csv', missing: 0 },
    silent: [],
    failing: {},
    ...start,
  }
  const calls: FakeBridge['calls'] = []
  const menus: MenuState[] = []
  const listeners: { channel: string; listener: (payload: never) => void }[] = []
  const push = (channel: string, payload: unknown): void => {
    for (const each of listeners) if (each.channel === channel) each.listener(payload as never)
  }
  const setRows = (rows: readonly BenchRow[]): void => {
    world.rows = rows
    push('bench:changed', wholeBench(rows))
  }

  const setAccount = (account: AccountState): void => {
    world.account = account
    push('account:changed', account)
  }

  const setSettings = (settings: SettingsState): SettingsState => {
    world.settings = settings
    push('settings:changed', settings)
    return settings
  }

  function answer(channel: InvokeChannel, request: unknown): unknown {
    switch (channel) {
      case 'bench:list':
        return world.rows
      case 'bench:add-demo':
      case 'bench:add-this-machine':
      case 'bench:open-evidence':
      case 'bench:add-hyper-v':
        return world.addResult
      case 'bench:remove':
        setRows(world.rows.filter((row) => row.id !== request))
        return undefined
      case 'bench:remove-selected': {
        const { deviceIds } = request as Selection
        setRows(world.rows.filter((row) => !deviceIds.includes(row.id)))
        return undefined
      }
      case 'bench:export':
        return { fileName: 'preflight-bench-2.csv' }
      case 'device:plan': {
        const { deviceId, ...plan } = request as PlanRequest
        setRows(world.rows.map((row) => (row.id === deviceId ? { ...row, ...plan } : row)))
        return undefined
      }
      case 'wait:start-pending':
      case 'wait:stop-all': {
        const wait = { state: 'waiting', since: '2026-11-23T09:01:00Z', text: null, askedAt: null, watched: null } as const
        setRows(world.rows.map((row) => (channel === 'wait:stop-all' ? { ...row, wait: null } : row.profilePending ? { ...row, wait } : row)))
        return undefined
      }
      case 'wait:start':
      case 'wait:stop': {
        const wait = { state: 'waiting', since: '2026-11-23T09:01:00Z', text: null, askedAt: null, watched: null } as const
        setRows(world.rows.map((row) => (row.id === request ? { ...row, wait: channel === 'wait:start' ? wait : null } : row)))
        return undefined
      }
      case 'bench:watch-state':
      case 'bench:watch-folder':
        return world.watch
      case 'bench:stop-watching':
        return watchOff
      case 'stick:write':
        return world.stick
      case 'hash:decode':
      case 'hash:open':
        return world.hashes
      case 'hash:of-device':
        return world.hashes
      case 'report:changes':
        return world.changes
      case 'report:way':
        return world.way
      case 'report:what-if':
        return world.assumed
      case 'report:other-users':
        return world.users
      case 'report:facts':
        return world.facts
      case 'report:pass':
        return world.pass
      case 'history:status':
        return world.history
      case 'history:list':
        return world.kept
      case 'history:switch':
        world.history = { ...world.history, on: request !== 'off' }
        return world.history
      case 'history:wipe':
        world.history = { ...world.history, kept: 0, bytes: 0, demo: 0, trouble: null }
        world.kept = noneKept
        push('history:changed', undefined)
        return world.history
      case 'history:export':
        return { fileName: 'kept.html' }
      case 'history:export-day':
        return world.savedDay
      case 'account:state':
      case 'account:cancel':
      case 'account:refresh-tenant':
        return world.account
      case 'account:sign-in':
        setAccount({ ...world.account, progress: request === 'browser' ? { kind: 'browser' } : { kind: 'device-code', code: null }, problem: null })
        return world.account
      case 'account:sign-out': {
        const accounts = world.account.accounts.filter((each) => each.id !== request)
        const activeId = world.account.activeId === request ? (accounts[0]?.id ?? null) : world.account.activeId
        setAccount({ ...world.account, kind: accounts.length === 0 ? 'none' : 'signed-in', accounts, activeId })
        return world.account
      }
      case 'account:use':
        setAccount({ ...world.account, activeId: request as string })
        return world.account
      case 'account:permissions':
        return world.permissions
      case 'account:settings':
        setAccount({ ...world.account, settings: request as SignInSettings })
        return world.account
      case 'report:export':
        return { fileName: 'FBK-LAPTOP-01.preflight.html' }
      case 'sheet:make':
        return { outcome: 'saved', fileName: 'preflight-sheets.pdf', sheets: 1, notJudged: 0 }
      case 'settings:get':
        return world.settings
      case 'settings:change':
        return setSettings({ ...world.settings, settings: { ...world.settings.settings, ...(request as SettingsChange) } })
      case 'settings:forget-folder':
        return setSettings({ ...world.settings, folder: null })
      case 'settings:answer-offer':
        return setSettings({ ...world.settings, offer: null })
      case 'app:notices':
        return world.notices
      case 'app:about':
        return { version: '0.1.0', electron: '45.4.1', chromium: '156.0.8078.79', node: '24.21.0', platform: 'Windows 11 (x64)', checkCount: 40 }
      default:
        return undefined
    }
  }

  const bridge = {
    async invoke(channel: InvokeChannel, request: unknown): Promise<Reply<unknown>> {
      if (channel === 'menu:show') menus.push(request as MenuState)
      else calls.push({ channel, request })
      await Promise.resolve()
      if (world.silent.includes(channel)) return new Promise(() => undefined)
      const failure = world.failing[channel]
      if (failure !== undefined) return { ok: false, error: { code: 'internal', detail: failure } }
      if (channel === 'report:get' || channel === 'history:open') {
        const report = world.reports[request as string]
        return report ? { ok: true, value: report } : { ok: false, error: { code: 'no-report', detail: 'This device has not been judged yet.' } }
      }
      return { ok: true, value: answer(channel, request) }
    },
    on(channel: string, listener: (payload: never) => void): () => void {
      const entry = { channel, listener }
      listeners.push(entry)
      return () => listeners.splice(listeners.indexOf(entry), 1)
    },
  } as Bridge
  return { bridge, world, calls, menus, push }
}
