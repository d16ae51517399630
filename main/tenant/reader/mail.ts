import { setMaxListeners } from 'node:events'
import type { BatchMember, GraphAnswer, GraphFailure, GraphVersion } from '../../graph/answer.ts'
import { maxBatchMembers, splitBatch } from '../../graph/batch.ts'
import type { GraphDoor } from '../../graph/door.ts'
import type { Read } from './read.ts'
import { sayFailure } from '../../graph/failure-words.ts'

/** A read on its way into a batch. */
export interface Letter {
  readonly read: Read
  /** Whoever waits for the answer; when all of them have given up, it is not waited for any more. */
  readonly signals: () => readonly AbortSignal[]
  /** Told of the request that carries it, once for each request. */
  readonly payers: () => readonly Payer[]
  readonly settle: (answer: GraphAnswer) => void
}

export interface Payer {
  requests: number
}

export interface Mail {
  /** Takes a read along with whatever leaves next. */
  send(letter: Letter): void
  /** The same for a read that nobody's own budget pays for. Never rejects. */
  ask(read: Read, signals: readonly AbortSignal[]): Promise<GraphAnswer>
}

export interface MailTools {
  readonly door: () => GraphDoor
  /** Waits until everything that is to leave together was sent. */
  readonly soon: (next: () => void) => void
  /** Reads that come along where there is room for so many. */
  readonly fill: (version: GraphVersion, room: number) => readonly Letter[]
}

const versions = ['v1.0', 'beta'] as const

/** Whatever is sent at the same time leaves together, in as few batches as there can be. */
export function openMail({ door, soon, fill }: MailTools): Mail {
  let box: Letter[] = []

  const post = async (version: GraphVersion, letters: readonly Letter[]): Promise<void> => {
    const sending = splitBatch(letters.map(({ read }, index) => memberOf(read, String(index)))).map(async (chunk) => {
      const sent = chunk.flatMap(({ id }) => letters[Number(id)] ?? [])
      for (const payer of new Set(sent.flatMap((each) => each.payers()))) payer.requests += 1
      const got = await door().batch(version, chunk, { signal: allAborted(sent.flatMap((each) => each.signals())) })
      for (const { id } of chunk) letters[Number(id)]?.settle(got.get(id) ?? lost)
    })
    await Promise.all(sending)
  }

  const flush = (): void => {
    const letters = box
    box = []
    for (const version of versions) {
      const leaving = letters.filter(({ read }) => read.version === version)
      if (leaving.length === 0) continue
      const batches = splitBatch(leaving.map(({ read }, index) => memberOf(read, String(index)))).length
      void post(version, [...leaving, ...fill(version, batches * maxBatchMembers - leaving.length)])
    }
  }

  const send = (letter: Letter): void => {
    if (box.length === 0) soon(flush)
    box.push(letter)
  }

  return {
    send,
    ask: (read, signals) =>
      new Promise((settle) => {
        send({ read, signals: () => signals, payers: () => [], settle })
      }),
  }
}

export function memberOf(read: Read, id: string): BatchMember {
  const { path, service, headers, body } = read
  return { id, method: body === undefined ? 'GET' : 'POST', url: path, service, ...(headers ? { headers } : {}), ...(body === undefined ? {} : { body }) }
}

/** Aborts when nobody waits for the answer any more. */
export function allAborted(given: readonly AbortSignal[]): AbortSignal {
  const controller = new AbortController()
  const signals = [...new Set(given)]
  // A scan rides in many batches; Node warns about the eleventh listener on one signal.
  setMaxListeners(0, ...signals)
  let open = signals.length
  const count = (): void => {
    open -= 1
    if (open === 0) controller.abort()
  }
  for (const signal of signals) {
    if (signal.aborted) count()
    else signal.addEventListener('abort', count, { once: true })
  }
  return controller.signal
}

export const lost: GraphFailure = {
  ok: false,
  reason: 'service-error',
  detail: sayFailure((w) => w.noAnswer),
  status: null,
  code: null,
  requestId: null,
}
