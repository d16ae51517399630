import type { AnswerOf, Bridge, EventChannel, PageChannel, PayloadOf, RequestOf } from '../core/ipc/contract.ts'
import { errorTexts, type Reply } from '../core/ipc/errors.ts'
import { inPageLanguage } from './page-language.ts'

declare global {
  interface Window {
    readonly preflight?: Bridge
  }
}

const broken = { ok: false, error: { code: 'internal', detail: inPageLanguage(errorTexts).internal } } as const

/** Asks the main process. Never rejects: trouble of any kind is a reply with one sentence. */
export async function ask<C extends PageChannel>(channel: C, request: RequestOf<C>): Promise<Reply<AnswerOf<C>>> {
  const bridge = window.preflight
  if (bridge === undefined) return broken
  try {
    return await bridge.invoke(channel, request)
  } catch {
    return broken
  }
}

/** Listens to the main process; returns how to stop. */
export function listen<C extends EventChannel>(channel: C, listener: (payload: PayloadOf<C>) => void): () => void {
  return window.preflight?.on(channel, listener) ?? (() => undefined)
}
