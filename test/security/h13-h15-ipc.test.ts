import fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { asTold } from '../../core/words/say.ts'
import { invokes, type InvokeChannel } from '../../core/ipc/contract.ts'
import { registerHandlers, type Handlers } from '../../main/ipc/register.ts'
import { AppFailure } from '../../main/ipc/app-failure.ts'
import { FakeIpcMain, invokeEvent } from '../fakes/electron.ts'

const current: { ipc: FakeIpcMain } = { ipc: new FakeIpcMain() }
vi.mock('electron', () => ({
  ipcMain: { handle: (...args: Parameters<FakeIpcMain['handle']>) => current.ipc.handle(...args) },
}))

const channels = Object.keys(invokes) as InvokeChannel[]
const log: string[] = []
const called: { channel: string; request: unknown }[] = []
let behavior: (channel: string) => unknown = () => undefined

function register(contentsId: number | null = 1): FakeIpcMain {
  current.ipc = new FakeIpcMain()
  const handlers = Object.fromEntries(
    channels.map((channel) => [
      channel,
      async (request: unknown) => {
        called.push({ channel, request })
        return behavior(channel)
      },
    ]),
  ) as unknown as Handlers
  registerHandlers({ origin: 'app://readiness', contentsId: () => contentsId, language: () => 'en', log: (line) => log.push(line) }, handlers)
  return current.ipc
}

/** One honest request per channel. */
const honest: { readonly [C in InvokeChannel]: unknown } = {
  'bench:list': undefined,
  'bench:add-this-machine': undefined,
  'bench:add-demo': undefined,
  'bench:open-evidence': undefined,
  'bench:add-hyper-v': undefined,
  'bench:watch-folder': undefined,
  'bench:stop-watching': undefined,
  'bench:watch-state': undefined,
  'bench:remove': 'id-1',
  'bench:remove-selected': { deviceIds: ['id-1'] },
  'bench:scan-selected': { deviceIds: ['id-1', 'id-2'] },
  'bench:plan-selected': { deviceIds: ['id-1'], scenario: null, with: ['tap'], without: [] },
  'bench:export': { deviceIds: ['id-1'], format: 'html', identifiers: false },
  'bench:add-dropped': ['/media/stick/a.preflight.json'],
  'device:plan': { deviceId: 'id-1', scenario: 'user-driven', overlays: ['tap'], user: null },
  'scan:start': 'id-1',
  'scan:cancel': 'id-1',
  'wait:start': 'id-1',
  'wait:stop': 'id-1',
  'wait:start-pending': undefined,
  'wait:stop-all': undefined,
  'report:get': 'id-1',
  'report:changes': 'id-1',
  'report:what-if': { deviceId: 'id-1', at: null, pass: { startsAt: '2026-11-23T09:00:00Z', lifetimeMinutes: 480, oneTime: false }, user: 'avery.lane@fabrikam.example' },
  'report:other-users': 'id-1',
  'report:way': 'id-1',
  'report:facts': 'id-1',
  'report:pass': 'id-1',
  'report:export': { deviceId: 'id-1', format: 'html', identifiers: false },
  'report:copy': { deviceId: 'id-1', identifiers: true },
  'sheet:make': { deviceIds: ['id-1', 'id-2'], target: 'pdf' },
  'history:status': undefined,
  'history:list': { text: 'FBK10001', limit: 200 },
  'history:open': '5e6f0a10-1111-4222-8333-444455556666',
  'history:export': { id: '5e6f0a10-1111-4222-8333-444455556666', format: 'html', identifiers: false },
  'history:copy': { id: '5e6f0a10-1111-4222-8333-444455556666', identifiers: false },
  'history:export-day': { day: '2026-11-23', format: 'zip', identifiers: false },
  'history:switch': 'on-unprotected',
  'history:wipe': undefined,
  'stick:write': undefined,
  'hash:decode': 'T0FB\r\nAQID',
  'hash:open': undefined,
  'hash:of-device': 'id-1',
  'docs:open': 'tpm-present',
  'account:state': undefined,
  'account:sign-in': 'browser',
  'account:cancel': undefined,
  'account:sign-out': 'id-1',
  'account:use': 'id-1',
  'account:settings': { cloud: 'global', clientId: null, tenant: null, quickStart: false, remember: false },
  'account:consent': 'copy',
  'account:copy-code': undefined,
  'account:refresh-tenant': undefined,
  'account:permissions': undefined,
  'settings:get': undefined,
  'settings:change': { theme: 'dark', userDomain: 'fabrikam.example' },
  'settings:forget-folder': undefined,
  'settings:answer-offer': true,
  'menu:show': { disabled: ['scan-again'], hidden: ['go-codes'] },
  'app:about': undefined,
  'app:notices': undefined,
}

const impostors = [
  { name: 'a frame that is gone', event: invokeEvent({ frame: null }) },
  { name: 'a child frame', event: invokeEvent({ frame: { parent: {} as never } }) },
  { name: 'another origin', event: invokeEvent({ frame: { origin: 'https://example.com' } }) },
  { name: 'an origin that begins like ours', event: invokeEvent({ frame: { origin: 'app://readiness.example.com' } }) },
  { name: 'the print window', event: invokeEvent({ frame: { origin: 'app://print' } }) },
  { name: 'an opaque origin', event: invokeEvent({ frame: { origin: 'null' } }) },
  { name: 'a file', event: invokeEvent({ frame: { origin: 'file://' } }) },
  { name: 'a blank page with our origin', event: invokeEvent({ frame: { url: 'about:blank' } }) },
  { name: 'other contents', event: invokeEvent({ contentsId: 2 }) },
]

const refused = (code: string): unknown => ({ ok: false, error: { code, detail: expect.any(String) } })

beforeEach(() => {
  log.length = 0
  called.length = 0
  behavior = () => undefined
})

describe('H15: only declared channels exist', () => {
  it('registers each channel of the contract once and nothing else', () => {
    expect([...register().handlers.keys()].sort()).toEqual([...channels].sort())
  })
})

describe('H13: who asks', () => {
  describe.each(impostors)('$name', ({ event }) => {
    it.each(channels)('is refused on %s', async (channel) => {
      expect(await register().invoke(channel, event, honest[channel])).toEqual(refused('untrusted-sender'))
      expect(called).toEqual([])
    })
  })

  it('is refused while there is no window', async () => {
    expect(await register(null).invoke('app:about', invokeEvent())).toEqual(refused('untrusted-sender'))
  })

  it.each(channels)('our page is answered on %s', async (channel) => {
    behavior = () => 'answer'
    expect(await register().invoke(channel, invokeEvent(), honest[channel])).toEqual({ ok: true, value: 'answer' })
    expect(called).toEqual([{ channel, request: honest[channel] }])
  })
})

describe('H14: what is asked', () => {
  const circular: { self?: unknown } = {}
  circular.self = circular
  const malformed: readonly { name: string; channel: InvokeChannel; args: readonly unknown[] }[] = [
    { name: 'two arguments', channel: 'scan:start', args: ['id-1', 'id-2'] },
    { name: 'a number for text', channel: 'scan:start', args: [1] },
    { name: 'nothing for text', channel: 'scan:start', args: [] },
    { name: 'a long id', channel: 'scan:start', args: ['x'.repeat(65)] },
    { name: 'a control character', channel: 'scan:start', args: ['id\u0000'] },
    { name: 'something for nothing', channel: 'bench:list', args: [{}] },
    { name: 'an unknown scenario', channel: 'device:plan', args: [{ deviceId: 'a', scenario: 'magic', overlays: [], user: null }] },
    { name: 'an extra key', channel: 'device:plan', args: [{ deviceId: 'a', scenario: 'user-driven', overlays: [], user: null, path: '/etc' }] },
    { name: 'too many overlays', channel: 'device:plan', args: [{ deviceId: 'a', scenario: 'user-driven', overlays: Array(9).fill('tap'), user: null }] },
    { name: 'a format that does not exist', channel: 'report:export', args: [{ deviceId: 'a', format: 'exe', identifiers: false }] },
    { name: 'a path in an export', channel: 'report:export', args: [{ deviceId: 'a', format: 'pdf', identifiers: false, path: 'C:\\x' }] },
    { name: 'an inherited key', channel: 'report:copy', args: [Object.create({ deviceId: 'a', identifiers: true })] },
    { name: 'a cyclic object', channel: 'device:plan', args: [circular] },
    { name: 'a bigint', channel: 'scan:start', args: [1n] },
    { name: 'a huge object', channel: 'device:plan', args: [{ deviceId: 'a'.repeat(10_000_000) }] },
    { name: 'a path for a kept report', channel: 'history:open', args: ['../../../../../../../../etc/passwd-xxxxxx'] },
    { name: 'a day that is none', channel: 'history:export-day', args: [{ day: '../../x.zi', format: 'csv', identifiers: false }] },
    { name: 'a list without end', channel: 'history:list', args: [{ text: '', limit: 1e9 }] },
    { name: 'half an entry', channel: 'history:list', args: [{ text: '', limit: 0.5 }] },
    { name: 'a choice that does not exist', channel: 'history:switch', args: ['on-somehow'] },
    { name: 'a selection of nothing', channel: 'bench:remove-selected', args: [{ deviceIds: [] }] },
    { name: 'a selection beyond the limit', channel: 'bench:scan-selected', args: [{ deviceIds: Array(2_001).fill('a') }] },
    { name: 'a path in a selection', channel: 'bench:export', args: [{ deviceIds: ['a'], format: 'csv', identifiers: false, path: '/x' }] },
    { name: 'PDF for a selection', channel: 'bench:export', args: [{ deviceIds: ['a'], format: 'pdf', identifiers: false }] },
    { name: 'an overlay that does not exist', channel: 'bench:plan-selected', args: [{ deviceIds: ['a'], scenario: null, with: ['magic'], without: [] }] },
    { name: 'too many dropped files', channel: 'bench:add-dropped', args: [Array(501).fill('/a')] },
    { name: 'a dropped path with a control character', channel: 'bench:add-dropped', args: [['/a\u0000.json']] },
    { name: 'a huge user', channel: 'device:plan', args: [{ deviceId: 'a', scenario: 'user-driven', overlays: [], user: 'a'.repeat(300) }] },
  ]

  it.each(malformed)('$name is refused on $channel', async ({ channel, args }) => {
    expect(await register().invoke(channel, invokeEvent(), ...args)).toEqual(refused('invalid-request'))
    expect(called).toEqual([])
  })

  it.each(channels)('no random JSON gets past the parser of %s in another shape', async (channel) => {
    const ipc = register()
    await fc.assert(
      fc.asyncProperty(fc.jsonValue({ maxDepth: 3 }), async (value) => {
        called.length = 0
        const reply = await ipc.invoke(channel, invokeEvent(), value)
        if (called.length === 0) expect(reply).toEqual(refused('invalid-request'))
        else expect(called[0]?.request).toEqual(invokes[channel].parse(value))
      }),
      { numRuns: 200 },
    )
  })

  it('does not repeat the request in the log', async () => {
    await register().invoke('scan:start', invokeEvent(), { password: 'hunter2-hunter2' })
    expect(log.join()).not.toContain('hunter2')
  })
})

describe('failures become replies', () => {
  it('an expected one keeps its sentence', async () => {
    behavior = () => {
      throw new AppFailure('save-failed', asTold('report.pdf could not be saved: the disk is full.'))
    }
    expect(await register().invoke('app:about', invokeEvent())).toEqual({
      ok: false,
      error: { code: 'save-failed', detail: 'report.pdf could not be saved: the disk is full.' },
    })
    expect(log).toEqual([])
  })

  it('a bug tells the page nothing and the log everything', async () => {
    behavior = () => {
      throw new Error('secret inner detail')
    }
    const reply = await register().invoke('app:about', invokeEvent())
    expect(reply).toEqual(refused('internal'))
    expect(JSON.stringify(reply)).not.toContain('secret')
    expect(log.join()).toContain('secret inner detail')
  })
})
