import type { GraphAnswer, GraphList, GraphVersion } from '../../graph/answer.ts'
import type { GraphDoor } from '../../graph/door.ts'
import { openCollections } from './collections.ts'
import { openKeptAnswers, recentForMs } from './kept-answers.ts'
import { openMail, type Letter } from './mail.ts'
import { asList, bundle, keyReads, partOfKeys, type Bundle } from './many.ts'
import { cancelled, letterOf, payable, type Pending, type Scan } from './pending.ts'
import { nameOf, type Read } from './read.ts'
import { requestBudget, type TenantReader } from './scan-reader.ts'

export { requestBudget, type ScanOptions, type ScanReader, type TenantReader } from './scan-reader.ts'

/**
 * Opens the reader of one tenant. A round begins when everything that waits has been asked for and nothing is on
 * its way, so that the steps of many scans fall together; `soon` says how to wait for that.
 */
export function openTenantReader(base: GraphDoor, now: () => number, soon: (next: () => void) => void = setImmediate): TenantReader {
  const answers = openKeptAnswers<GraphAnswer>(now, (answer) => answer.ok)
  const lists = openKeptAnswers<GraphList>(now, (list) => list.ok)
  const scans = new Set<Scan>()
  let pending = new Map<string, Pending>()
  let door = base.forScan()
  let earlierRequests = 0
  let busy = false
  let planned = false
  let serverTime: string | null = null
  /** When the last scan ended; what was read for a bench is kept until nothing was scanned for a while. */
  let idleSince = 0

  const noteTime = (): void => {
    const seen = door.serverTime()
    if (seen !== null && (serverTime === null || seen > serverTime)) serverTime = seen
  }

  const plan = (): void => {
    if (planned || busy || pending.size === 0) return
    planned = true
    soon(() => {
      planned = false
      void round()
    })
  }

  const round = async (): Promise<void> => {
    const taken = pending
    pending = new Map()
    busy = true
    try {
      await Promise.all(runRound([...taken.values()]))
    } finally {
      busy = false
      noteTime()
      plan()
    }
  }

  /** Starts everything that waits. Nothing here rejects: every pending read gets an answer. */
  const runRound = (waiting: readonly Pending[]): Promise<void>[] => {
    const byName = new Map(waiting.map((each) => [nameOf(each.read), each]))
    const { single, bundles } = bundle(waiting.map((each) => each.read))
    const paid = payable(single.flatMap((read) => byName.get(nameOf(read)) ?? []))
    return [...paid.map(post), ...bundles.map((each) => together(each, byName))]
  }

  /** What fits into the free room of batches that leave anyway. */
  const fillersFor = (version: GraphVersion, room: number): readonly Letter[] => {
    const wanted = [...scans].flatMap((scan) => scan.fillers.filter((read) => read.version === version).map((read) => ({ read, scan })))
    for (const scan of scans) scan.fillers = scan.fillers.filter((read) => read.version !== version)
    const added: Pending[] = []
    for (const { read, scan } of wanted) {
      if (added.length >= room) break
      if (!isAsked(read, scan)) added.push(register(read, scan))
    }
    return added.map(letterOf)
  }

  const mail = openMail({ door: () => door, soon, fill: fillersFor })
  const collections = openCollections({ mail, door: () => door, now })

  /** Sends one read for its scans. */
  const post = async (each: Pending): Promise<void> => {
    mail.send(letterOf(each))
    await each.answer
  }

  /** One question for many devices. Nobody's own budget pays for it. */
  const together = async ({ form, reads }: Bundle, byName: ReadonlyMap<string, Pending>): Promise<void> => {
    const askers = reads.flatMap((read) => [...(byName.get(nameOf(read))?.askers ?? [])])
    const signals = askers.map(({ options }) => options.signal)
    const settle = (read: Read, answer: GraphAnswer): void => byName.get(nameOf(read))?.resolve(answer)
    if (form.kind === 'lists') {
      await collections.answer({ form, reads, signals, fresh: askers.some(({ options }) => options.fresh) }, settle)
      return
    }
    await Promise.all(keyReads(reads).map(async ({ read, answers: served }) => {
      const list = asList(await mail.ask(read, signals))
      for (const each of served) settle(each, partOfKeys(each, list))
    }))
  }

  /** A promise for an answer that some round will bring. */
  const register = (read: Read, scan: Scan): Pending => {
    const name = nameOf(read)
    let resolve: (answer: GraphAnswer) => void = () => undefined
    const answer = new Promise<GraphAnswer>((settle) => {
      resolve = settle
    })
    scan.asked.set(name, answer)
    answers.keep(name, answer, read.shared === true)
    return { read, scan, askers: new Set([scan]), answer, resolve }
  }

  const earlier = (read: Read, scan: Scan): Promise<GraphAnswer> | undefined => {
    const name = nameOf(read)
    return scan.asked.get(name) ?? answers.find(name, { fresh: scan.options.fresh, shared: read.shared === true })
  }

  const isAsked = (read: Read, scan: Scan): boolean => earlier(read, scan) !== undefined

  const ask = (read: Read, scan: Scan): Promise<GraphAnswer> => {
    if (scan.options.signal.aborted) return Promise.resolve(cancelled)
    const name = nameOf(read)
    const waiting = pending.get(name)
    if (waiting !== undefined) {
      waiting.askers.add(scan)
      return waiting.answer
    }
    const found = earlier(read, scan)
    if (found !== undefined) return found
    const asked = register(read, scan)
    pending.set(name, asked)
    plan()
    return asked.answer
  }

  const furtherPages = async (read: Read, first: GraphAnswer, scan: Scan, reserve: number): Promise<GraphList> => {
    const { version, path, service, headers } = read
    const mayRead = (): boolean => {
      if (scan.left <= reserve) return false
      scan.left -= 1
      scan.requests += 1
      return true
    }
    const list = await door.pages(version, path, first, { service, signal: scan.options.signal, mayRead, ...(headers ? { headers } : {}) })
    noteTime()
    return list
  }

  return {
    forScan(options) {
      // The wait budget of the door is one scan's; it starts anew whenever nothing is being read.
      if (scans.size === 0) {
        if (now() - idleSince >= recentForMs) collections.forget()
        earlierRequests += door.requests()
        door = base.forScan()
      }
      const scan: Scan = { options, asked: new Map(), fillers: [], left: requestBudget, requests: 0 }
      scans.add(scan)
      return {
        cloud: base.cloud,
        read: (read) => ask(read, scan),
        async list(read, reserve) {
          const name = `${nameOf(read)} in full`
          const shared = read.shared === true
          const found = lists.find(name, { fresh: options.fresh, shared })
          if (found !== undefined) return found
          const reading = ask(read, scan).then((first) => furtherPages(read, first, scan, reserve))
          lists.keep(name, reading, shared)
          return reading
        },
        fill(reads) {
          scan.fillers = [...scan.fillers, ...reads]
        },
        has: (read) => isAsked(read, scan) || pending.has(nameOf(read)),
        left: () => scan.left,
        requests: () => scan.requests,
        serverTime: () => serverTime,
        time: () => serverTime ?? new Date(now()).toISOString(),
        close() {
          scans.delete(scan)
          if (scans.size === 0) idleSince = now()
        },
      }
    },
    forget() {
      answers.forget()
      lists.forget()
      collections.forget()
    },
    requests: () => earlierRequests + door.requests(),
    sharedSince() {
      const times = [answers.sharedSince(), lists.sharedSince()].filter((time) => time !== null)
      return times.length === 0 ? null : Math.min(...times)
    },
  }
}
