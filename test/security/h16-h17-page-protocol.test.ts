import type { Protocol } from 'electron'
import { describe, expect, it } from 'vitest'
import { parsePageFiles } from '../../main/app/page-files.ts'
import { answer, registerPageScheme, servePage, type PageSource } from '../../main/app/page-protocol.ts'

const html = '<!doctype html><html><head><meta name="csp-nonce" content="__CSP_NONCE__"><title>x</title></head></html>'
const reads: string[] = []
let nonces = 0
const source: PageSource = {
  files: () =>
    Promise.resolve(
      new Map([
        ['/index.html', 'text/html; charset=utf-8'],
        ['/assets/main.js', 'text/javascript; charset=utf-8'],
      ]),
    ),
  read: (path) => {
    reads.push(path)
    return Promise.resolve(new TextEncoder().encode(path.endsWith('.html') ? html : 'export {}'))
  },
  newNonce: () => `nonce${String(++nonces)}`,
  language: () => 'de',
}

const get = (url: string, method = 'GET'): Promise<Response> => answer({ url, method }, source)

describe('H16: the scheme', () => {
  it('has these privileges and no other', () => {
    const registered: unknown[] = []
    registerPageScheme({ registerSchemesAsPrivileged: (schemes) => registered.push(...schemes) })
    expect(registered).toEqual([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true, codeCache: true } }])
  })

  it('is handled on the session it is given', () => {
    const handled: string[] = []
    servePage({ handle: (scheme: string) => void handled.push(scheme) } as unknown as Protocol, source)
    expect(handled).toEqual(['app'])
  })
})

describe('H17: only listed files', () => {
  it('serves a listed file with its content type and all headers', async () => {
    const response = await get('app://readiness/assets/main.js')
    expect(response.status).toBe(200)
    expect(await response.text()).toBe('export {}')
    expect(Object.fromEntries(response.headers)).toMatchObject({
      'content-type': 'text/javascript; charset=utf-8',
      'content-security-policy': expect.stringContaining("default-src 'none'"),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
    })
  })

  it('puts a fresh nonce into the page and its policy', async () => {
    const load = async (): Promise<string> => {
      const response = await get('app://readiness/index.html')
      const nonce = /name="csp-nonce" content="([^"]+)"/.exec(await response.text())?.[1] ?? 'none'
      expect(response.headers.get('content-security-policy')).toContain(`'nonce-${nonce}'`)
      expect(response.headers.get('cache-control')).toBe('no-store')
      return nonce
    }
    expect(await load()).not.toBe(await load())
  })

  it.each([
    'app://readiness/', 'app://readiness', 'app://readiness/package.json', 'app://readiness/../main/index.cjs',
    'app://readiness/assets/../../main/index.cjs', 'app://readiness/%2e%2e%2fmain%2findex.cjs', 'app://readiness/..%5cmain%5cindex.cjs',
    'app://readiness/%2e%2e/%2e%2e/etc/passwd', 'app://readiness/index.html%00.js', 'app://readiness/index.html::$DATA',
    'app://readiness/INDEX.HTML', 'app://readiness/C:/Windows/win.ini', 'app://readiness//server/share/file', 'app://readiness/index.html?x=1',
    'app://readiness/assets/', 'app://readiness/assets', 'app://readiness/__proto__', 'app://readiness/constructor', 'app://other/index.html',
    'app://readiness.example.com/index.html', 'app://user@readiness/index.html', 'https://readiness/index.html', 'not a url', '',
  ])('%s is not found', async (url) => {
    reads.length = 0
    expect((await get(url)).status).toBe(404)
    expect(reads).toEqual([])
  })

  it.each(['HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS', 'get'])('%s is refused', async (method) => {
    expect((await get('app://readiness/index.html', method)).status).toBe(405)
  })
})

describe('the list that the build makes', () => {
  it('becomes URL paths', () => {
    expect([...parsePageFiles('[{"path":"assets/a.css","contentType":"text/css"}]')]).toEqual([['/assets/a.css', 'text/css']])
  })

  it.each(['{}', '[{"path":"../main/index.cjs","contentType":"text/html"}]', '[{"path":1,"contentType":"x"}]', '[null]', 'nothing'])('%s is refused', (json) => {
    expect(() => parsePageFiles(json)).toThrow()
  })
})
