import { describe, expect, it } from 'vitest'
import { applySessionPolicy, mayLoad } from '../../main/app/session-policy.ts'
import { fakeSession } from '../fakes/electron.ts'

const refusedUrls = [
  'https://graph.microsoft.com/v1.0/me', 'http://127.0.0.1:8080/', 'http://localhost/', 'ws://127.0.0.1:1/', 'wss://example.com/',
  'file:///etc/passwd', 'data:text/html,<script>1</script>', 'blob:app://readiness/0', 'ftp://example.com/', 'about:blank',
  'app://readiness.example.com/index.html', 'app://readiness', 'app://print/report.html', 'app://readiness:1/index.html',
  'APP://readiness/', 'chrome-extension://x/y', 'devtools://devtools/bundled/x.html', '',
]

describe('H23: the page reaches no network', () => {
  it.each(refusedUrls)('%s is canceled', (url) => {
    const { session, policy } = fakeSession()
    applySessionPolicy(session, { devTools: false })
    const answers: unknown[] = []
    policy.beforeRequest?.({ url }, (answer) => answers.push(answer))
    expect(answers).toEqual([{ cancel: true }])
  })

  it('its own files are loaded', () => {
    expect(mayLoad('app://readiness/assets/main.js', { devTools: false })).toBe(true)
  })

  it('developer tools load outside a package only', () => {
    expect(mayLoad('devtools://devtools/bundled/x.html', { devTools: true })).toBe(true)
    expect(mayLoad('devtools://evil/bundled/x.html', { devTools: true })).toBe(false)
  })
})
