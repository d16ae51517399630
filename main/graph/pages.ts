import type { GraphAnswer, GraphFailure, GraphList, GraphVersion } from './answer.ts'
import { callName } from './call-name.ts'
import { failureOfReply, failureOfTransport } from './error-mapping.ts'
import { sayFailure } from './failure-words.ts'
import type { Words } from '../../core/words/language.ts'

export interface PageSource {
  readonly origin: string
  readonly version: GraphVersion
  /** The call that gave the first page; named in errors. */
  readonly path: string
  /** Most pages to read, the first one included. */
  readonly maxPages: number
  /** Asked before every further page; false ends the reading as a failure. */
  readonly mayRead: () => boolean
  readonly read: (path: string) => Promise<GraphAnswer>
}

/** Reads all pages of a collection from its first answer on. A collection that is cut short is a failure. */
export async function readPages(first: GraphAnswer, source: PageSource): Promise<GraphList> {
  const items: unknown[] = []
  const seen = new Set<string>()
  let answer = first
  for (let page = 1; ; page += 1) {
    if (!answer.ok) return answer
    if (answer.status === 404) {
      return failureOfReply(source, { status: 404, body: answer.body, requestId: answer.requestId, challenge: null })
    }
    const content = pageContent(answer.body)
    if (content === null) return failureOfTransport(source, { kind: 'incomplete' }, answer.requestId)
    for (const item of content.items) items.push(item)
    if (content.next === null) return { ok: true, items, requestId: answer.requestId, at: answer.at }
    const path = pathOnOrigin(content.next, source)
    if (path === null) return failureOfTransport(source, { kind: 'foreign-origin' }, answer.requestId)
    if (seen.has(content.next)) return unended(source, sayFailure((w) => w.circle))
    if (page >= source.maxPages) return unended(source, sayFailure((w) => w.tooManyPages(String(source.maxPages))))
    if (!source.mayRead()) return unended(source, sayFailure((w) => w.tooManyRequests))
    seen.add(content.next)
    answer = await source.read(path)
  }
}

/** True when the answer says that there is more. */
export function hasMore(answer: GraphAnswer): boolean {
  return answer.ok && (pageContent(answer.body)?.next ?? null) !== null
}

interface PageContent {
  readonly items: readonly unknown[]
  readonly next: string | null
}

function pageContent(body: unknown): PageContent | null {
  if (typeof body !== 'object' || body === null) return null
  const { value, '@odata.nextLink': next } = body as Record<string, unknown>
  if (!Array.isArray(value)) return null
  if (next === undefined || next === null) return { items: value, next: null }
  return typeof next === 'string' && next !== '' ? { items: value, next } : null
}

/** The link relative to root and version; null when it leaves them. The token must not go anywhere else. */
function pathOnOrigin(link: string, source: PageSource): string | null {
  if (!URL.canParse(link)) return null
  const url = new URL(link)
  const prefix = `/${source.version}/`
  if (url.origin !== source.origin || url.username !== '' || !url.pathname.startsWith(prefix)) return null
  return url.pathname.slice(prefix.length - 1) + url.search
}

function unended(source: PageSource, why: Words<string>): GraphFailure {
  const detail = sayFailure((w, language) => w.unended(callName(source.version, source.path), why[language]))
  return { ok: false, reason: 'service-error', detail, status: null, code: null, requestId: null }
}
