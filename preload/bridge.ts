import type { IpcRenderer, IpcRendererEvent } from 'electron'
import type { Bridge } from '../core/ipc/contract.ts'
import { errorTexts, type Reply } from '../core/ipc/errors.ts'

/** Resolves like a refused request, so that the page has one way to read failures. */
const refused: Reply<never> = {
  ok: false,
  error: { code: 'invalid-request', detail: errorTexts.en['invalid-request'] },
}

/**
 * The one object the page gets. Channels that are not declared never reach Electron, and the event
 * object, through which a page could answer or reach the sender, never reaches the page.
 */
export function createBridge(
  ipc: Pick<IpcRenderer, 'invoke' | 'on' | 'removeListener'>,
  invokeChannels: readonly string[],
  eventChannels: readonly string[],
): Bridge {
  const mayInvoke: ReadonlySet<string> = new Set(invokeChannels)
  const mayListen: ReadonlySet<string> = new Set(eventChannels)
  const bridge: Bridge = {
    invoke: (channel, request) => (mayInvoke.has(channel) ? ipc.invoke(channel, request) : Promise.resolve(refused)),
    on: (channel, listener) => {
      if (!mayListen.has(channel) || typeof listener !== 'function') return () => undefined
      const deliver = (_event: IpcRendererEvent, payload: unknown): void => {
        // Main sends exactly this channel's payload; see `createPush`.
        listener(payload as Parameters<typeof listener>[0])
      }
      ipc.on(channel, deliver)
      return () => {
        ipc.removeListener(channel, deliver)
      }
    },
  }
  return Object.freeze(bridge)
}
