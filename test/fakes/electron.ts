import { EventEmitter } from 'node:events'
import type { IpcMainInvokeEvent, Session, WebContents, WebFrameMain } from 'electron'

/** A page's contents as far as navigation locks use them: an emitter that keeps the window-open handler. */
export interface FakeContents extends EventEmitter {
  readonly id: number
  windowOpenHandler: ((details: { url: string }) => { action: string }) | undefined
  setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void
}

export function fakeContents(id = 1): FakeContents & Pick<WebContents, 'on' | 'setWindowOpenHandler'> {
  const contents = Object.assign(new EventEmitter(), {
    id,
    windowOpenHandler: undefined as FakeContents['windowOpenHandler'],
    setWindowOpenHandler(handler: (details: { url: string }) => { action: string }): void {
      contents.windowOpenHandler = handler
    },
  })
  return contents as unknown as FakeContents & Pick<WebContents, 'on' | 'setWindowOpenHandler'>
}

/** Emits an event that can be prevented and says whether it was. */
export function emitPreventable(emitter: EventEmitter, name: string, ...args: unknown[]): boolean {
  let prevented = false
  emitter.emit(name, { preventDefault: () => (prevented = true) }, ...args)
  return prevented
}

/** The handlers that a session policy installed. */
export interface InstalledPolicy {
  request?: (contents: unknown, permission: string, decide: (granted: boolean) => void, details?: unknown) => void
  check?: (contents: unknown, permission: string, origin: string, details?: unknown) => boolean
  device?: (details: unknown) => boolean
  displayMedia?: unknown
  beforeRequest?: (details: { url: string }, decide: (answer: { cancel?: boolean }) => void) => void
  spellChecker?: boolean
}

export function fakeSession(): { session: Session; policy: InstalledPolicy; emitter: EventEmitter } {
  const policy: InstalledPolicy = {}
  const emitter = new EventEmitter()
  const session = Object.assign(emitter, {
    setPermissionRequestHandler: (handler: NonNullable<InstalledPolicy['request']>) => (policy.request = handler),
    setPermissionCheckHandler: (handler: NonNullable<InstalledPolicy['check']>) => (policy.check = handler),
    setDevicePermissionHandler: (handler: NonNullable<InstalledPolicy['device']>) => (policy.device = handler),
    setDisplayMediaRequestHandler: (handler: unknown) => (policy.displayMedia = handler),
    setSpellCheckerEnabled: (enabled: boolean) => (policy.spellChecker = enabled),
    webRequest: {
      onBeforeRequest: (handler: NonNullable<InstalledPolicy['beforeRequest']>) => (policy.beforeRequest = handler),
    },
  })
  return { session: session as unknown as Session, policy, emitter }
}

/** Records what is registered on `ipcMain`. */
export class FakeIpcMain {
  readonly handlers = new Map<string, (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>>()

  handle(channel: string, handler: (event: IpcMainInvokeEvent, ...args: unknown[]) => Promise<unknown>): void {
    if (this.handlers.has(channel)) throw new Error(`${channel} is registered twice`)
    this.handlers.set(channel, handler)
  }

  async invoke(channel: string, event: IpcMainInvokeEvent, ...args: unknown[]): Promise<unknown> {
    const handler = this.handlers.get(channel)
    if (!handler) throw new Error(`nothing listens on ${channel}`)
    return handler(event, ...args)
  }
}

/** The event of a request from a frame; by default the main frame of contents 1 at `app://readiness`. */
export function invokeEvent(given: { frame?: Partial<WebFrameMain> | null; contentsId?: number } = {}): IpcMainInvokeEvent {
  const frame = given.frame === null ? null : { parent: null, origin: 'app://readiness', url: 'app://readiness/index.html', ...given.frame }
  return { senderFrame: frame, sender: { id: given.contentsId ?? 1 } } as unknown as IpcMainInvokeEvent
}
