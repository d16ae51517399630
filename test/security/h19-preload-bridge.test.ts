import { EventEmitter } from 'node:events'
import type { IpcRenderer } from 'electron'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { events, pageChannels } from '../../core/ipc/contract.ts'
import { createBridge } from '../../preload/bridge.ts'

const exposed: { name: string; value: unknown }[] = []
vi.mock('electron', () => ({
  contextBridge: { exposeInMainWorld: (name: string, value: unknown) => exposed.push({ name, value }) },
  webUtils: { getPathForFile: () => '' },
  ipcRenderer: { invoke: () => Promise.resolve(), on: () => undefined, removeListener: () => undefined },
}))

function fakeIpc(): { ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>; invoked: unknown[][]; emitter: EventEmitter } {
  const invoked: unknown[][] = []
  const emitter = new EventEmitter()
  const invoke = (...args: unknown[]): Promise<unknown> => {
    invoked.push(args)
    return Promise.resolve({ ok: true, value: 1 })
  }
  return { ipc: Object.assign(emitter, { invoke }) as unknown as Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>, invoked, emitter }
}

const bridgeOn = (ipc: Parameters<typeof createBridge>[0]): ReturnType<typeof createBridge> =>
  createBridge(ipc, pageChannels, Object.keys(events))

describe('H19: the preload script', () => {
  beforeEach(() => {
    exposed.length = 0
    vi.resetModules()
    // What a page has and Node has not.
    vi.stubGlobal('addEventListener', () => undefined)
  })

  it('exposes one frozen object of two functions', async () => {
    await import('../../preload/index.ts')
    expect(exposed.map((each) => each.name)).toEqual(['preflight'])
    const value = exposed[0]?.value as object
    expect(Object.isFrozen(value)).toBe(true)
    expect(Object.getPrototypeOf(value)).toBe(Object.prototype)
    expect(Reflect.ownKeys(value).sort()).toEqual(['invoke', 'on'])
    expect(Object.values(value).every((each) => typeof each === 'function')).toBe(true)
  })
})

describe('H14, H19: the bridge', () => {
  it('passes a declared channel and one argument', async () => {
    const { ipc, invoked } = fakeIpc()
    await bridgeOn(ipc).invoke('scan:start', 'id-1')
    expect(invoked).toEqual([['scan:start', 'id-1']])
  })

  it('drops surplus arguments', async () => {
    const { ipc, invoked } = fakeIpc()
    const invoke = bridgeOn(ipc).invoke as (...args: unknown[]) => Promise<unknown>
    await invoke('scan:start', 'id-1', 'more', {})
    expect(invoked).toEqual([['scan:start', 'id-1']])
  })

  it.each(['scan:everything', '', 'toString', '__proto__', 'bench:changed', 'ELECTRON_BROWSER_REQUIRE', 'bench:add-dropped'])('never sends on "%s"', async (channel) => {
    const { ipc, invoked } = fakeIpc()
    expect(await bridgeOn(ipc).invoke(channel as 'bench:list', undefined)).toMatchObject({ ok: false, error: { code: 'invalid-request' } })
    expect(invoked).toEqual([])
  })

  it('gives a listener the payload and nothing of the event', () => {
    const { ipc, emitter } = fakeIpc()
    const received: unknown[][] = []
    bridgeOn(ipc).on('report:changed', (...args: unknown[]) => received.push(args))
    emitter.emit('report:changed', { sender: 'the event object' }, 'id-1', 'surplus')
    expect(received).toEqual([['id-1']])
  })

  it('unsubscribes exactly this listener', () => {
    const { ipc, emitter } = fakeIpc()
    const received: string[] = []
    const bridge = bridgeOn(ipc)
    const stop = bridge.on('report:changed', () => received.push('first'))
    bridge.on('report:changed', () => received.push('second'))
    stop()
    emitter.emit('report:changed', {}, 'id-1')
    expect(received).toEqual(['second'])
    expect(stop()).toBeUndefined()
  })

  it.each(['scan:start', 'error', 'ELECTRON_NAVIGATE'])('does not listen on "%s"', (channel) => {
    const { ipc, emitter } = fakeIpc()
    bridgeOn(ipc).on(channel as 'report:changed', () => undefined)
    expect(emitter.listenerCount(channel)).toBe(0)
  })

  it('does not listen with something that is no function', () => {
    const { ipc, emitter } = fakeIpc()
    bridgeOn(ipc).on('report:changed', 'alert(1)' as unknown as () => void)
    expect(emitter.listenerCount('report:changed')).toBe(0)
  })
})
