import type { Protocol } from 'electron'
import type { Language } from '../../core/words/language.ts'
import { contentSecurityPolicy } from './csp.ts'

export const pageScheme = 'app'
export const pageHost = 'readiness'
export const pageOrigin = `${pageScheme}://${pageHost}`
export const pageUrl = `${pageOrigin}/index.html`

/** Where index.html takes the style nonce; the build keeps this text as it is. */
const noncePlaceholder = /(<meta\s+name="csp-nonce"\s+content=")[^"]*(")/

/** Where index.html says its language. */
const languagePlaceholder = /(<html\s[^>]*lang=")[^"]*(")/

/** Content types by URL path (`/index.html`); only what is listed is served. */
export type PageFiles = ReadonlyMap<string, string>

export interface PageSource {
  readonly files: () => Promise<PageFiles>
  /** Reads one listed file; the path is a key of `files`. */
  readonly read: (path: string) => Promise<Uint8Array>
  readonly newNonce: () => string
  /** The page takes all its words by it. */
  readonly language: () => Language
}

/** Has to run before the app is ready. No `bypassCSP`, no `corsEnabled`, no service workers. */
export function registerPageScheme(protocol: Pick<Protocol, 'registerSchemesAsPrivileged'>): void {
  protocol.registerSchemesAsPrivileged([
    { scheme: pageScheme, privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } },
  ])
}

/** Serves the page on the session that the window uses. */
export function servePage(protocol: Pick<Protocol, 'handle'>, source: PageSource): void {
  protocol.handle(pageScheme, (request) => answer(request, source))
}

/** Answers one request from the allow-list; everything else is 404, any method but GET is 405. */
export async function answer(request: Pick<Request, 'method' | 'url'>, source: PageSource): Promise<Response> {
  if (request.method !== 'GET') return refuse(405)
  const path = listedPath(request.url)
  const files = await source.files()
  // Compared as it came, never decoded: no spelling of `..` is a key of the list.
  const contentType = path === null ? undefined : files.get(path)
  if (path === null || contentType === undefined) return refuse(404)
  const body = await source.read(path)
  const nonce = source.newNonce()
  const isPage = contentType.startsWith('text/html')
  const content = isPage ? new TextDecoder().decode(body).replace(noncePlaceholder, `$1${nonce}$2`).replace(languagePlaceholder, `$1${source.language()}$2`) : new Uint8Array(body)
  return new Response(content, { headers: headers(contentType, nonce, isPage) })
}

function listedPath(address: string): string | null {
  if (!URL.canParse(address)) return null
  const url = new URL(address)
  const ours = url.protocol === `${pageScheme}:` && url.host === pageHost && url.username === '' && url.search === ''
  return ours ? url.pathname : null
}

function headers(contentType: string, nonce: string, isPage: boolean): Record<string, string> {
  return {
    'Content-Type': contentType,
    'Content-Security-Policy': contentSecurityPolicy(nonce),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Cross-Origin-Opener-Policy': 'same-origin',
    'Cross-Origin-Resource-Policy': 'same-origin',
    // A nonce is good for one load.
    ...(isPage ? { 'Cache-Control': 'no-store' } : {}),
  }
}

function refuse(status: 404 | 405): Response {
  return new Response(null, { status, headers: { 'X-Content-Type-Options': 'nosniff' } })
}
