import { ipcMain, type IpcMainInvokeEvent } from 'electron'
import { invokes, type AnswerOf, type InvokeChannel, type RequestOf } from '../../core/ipc/contract.ts'
import type { Reply } from '../../core/ipc/errors.ts'
import { InvalidRequest } from '../../core/ipc/parse.ts'
import { AppFailure } from './app-failure.ts'
import type { Language } from '../../core/words/language.ts'

/** One handler per channel; a forgotten one does not compile. */
export type Handlers = { readonly [C in InvokeChannel]: (request: RequestOf<C>) => Promise<AnswerOf<C>> }

export interface IpcRim {
  /** Origin that the page must have. */
  readonly origin: string
  /** Id of the contents of our window; null while there is none. */
  readonly contentsId: () => number | null
  /** The language of the sentences that answer. */
  readonly language: () => Language
  readonly log: (line: string) => void
}

/** No request is longer than this as JSON, unless its channel says so; a plan has a few hundred characters. */
const maxRequestLength = 4_096

/**
 * Registers every channel of the contract. This is the fence of the page's requests: who asks is
 * checked, what is asked is parsed, and whatever a handler throws becomes a reply.
 */
export function registerHandlers(rim: IpcRim, handlers: Handlers): void {
  for (const channel of Object.keys(invokes) as InvokeChannel[]) {
    ipcMain.handle(channel, (event, ...args: unknown[]) => reply(channel, event, args, rim, handlers))
  }
}

async function reply<C extends InvokeChannel>(
  channel: C,
  event: IpcMainInvokeEvent,
  args: readonly unknown[],
  rim: IpcRim,
  handlers: Handlers,
): Promise<Reply<AnswerOf<C>>> {
  try {
    if (!isOurPage(event, rim)) throw new AppFailure('untrusted-sender')
    const request = parseRequest(channel, args)
    const handler: (request: RequestOf<C>) => Promise<AnswerOf<C>> = handlers[channel]
    return { ok: true, value: await handler(request) }
  } catch (error) {
    return { ok: false, error: failureOf(channel, error, rim).toReply(rim.language()) }
  }
}

/** The main frame of our window, showing our page. `senderFrame` is null when the frame is already gone. */
function isOurPage(event: IpcMainInvokeEvent, rim: IpcRim): boolean {
  const frame = event.senderFrame
  if (frame === null || frame.parent !== null) return false
  // `about:blank` inherits the origin of the page that went there, hence the address as well.
  const ours = frame.origin === rim.origin && frame.url.startsWith(`${rim.origin}/`)
  return ours && event.sender.id === rim.contentsId()
}

function parseRequest<C extends InvokeChannel>(channel: C, args: readonly unknown[]): RequestOf<C> {
  if (args.length > 1) throw new InvalidRequest('more than one argument')
  const [request] = args
  const { maxLength = maxRequestLength }: { readonly maxLength?: number } = invokes[channel]
  if (sizeOf(request) > maxLength) throw new InvalidRequest('the request is too long')
  // The parser of this channel makes exactly this channel's request.
  return invokes[channel].parse(request) as RequestOf<C>
}

function sizeOf(request: unknown): number {
  try {
    // Undefined for values that JSON does not know; the parser refuses those.
    const text = JSON.stringify(request) as string | undefined
    return text?.length ?? 0
  } catch {
    return Number.POSITIVE_INFINITY
  }
}

function failureOf(channel: InvokeChannel, error: unknown, rim: IpcRim): AppFailure {
  if (error instanceof AppFailure) return error
  if (error instanceof InvalidRequest) {
    rim.log(`${channel}: invalid request: ${error.message}`)
    return new AppFailure('invalid-request')
  }
  rim.log(`${channel}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`)
  return new AppFailure('internal')
}
