import type { WebContents } from 'electron'
import type { EventChannel, PayloadOf } from '../../core/ipc/contract.ts'

export type Push = <C extends EventChannel>(channel: C, payload: PayloadOf<C>) => void

/** Sends events to our page; silently does nothing while there is none. */
export function createPush(contents: () => Pick<WebContents, 'send' | 'isDestroyed'> | null): Push {
  return (channel, payload) => {
    const target = contents()
    if (target !== null && !target.isDestroyed()) target.send(channel, payload)
  }
}
