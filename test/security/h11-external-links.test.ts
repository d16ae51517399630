import { beforeEach, describe, expect, it, vi } from 'vitest'
import { checks } from '../../core/checks/index.ts'
import { docsAddress, openLink } from '../../main/app/external-links.ts'

const opened: string[] = []
vi.mock('electron', () => ({
  shell: {
    openExternal: (address: string) => {
      opened.push(address)
      return Promise.resolve()
    },
  },
}))

const poisoned = [
  { id: 'plain-http', docs: 'http://learn.microsoft.com/x' },
  { id: 'script', docs: 'javascript:alert(1)' },
  { id: 'file', docs: 'file:///C:/Windows/System32/calc.exe' },
  { id: 'setting', docs: 'ms-settings:privacy' },
  { id: 'other-host', docs: 'https://example.com/' },
  { id: 'host-as-suffix', docs: 'https://evil-learn.microsoft.com/' },
  { id: 'host-as-prefix', docs: 'https://learn.microsoft.com.example.com/' },
  { id: 'host-as-user', docs: 'https://learn.microsoft.com@example.com/' },
  { id: 'user', docs: 'https://user:pass@learn.microsoft.com/' },
  { id: 'port', docs: 'https://learn.microsoft.com:8443/' },
  { id: 'relative', docs: '/autopilot' },
  { id: 'empty', docs: '' },
]

describe('H11: links', () => {
  beforeEach(() => {
    opened.length = 0
  })

  it.each(poisoned)('$docs is refused, by id and as an address', async ({ id, docs }) => {
    expect(docsAddress(poisoned, id)).toBeNull()
    await expect(openLink(docs)).rejects.toThrow('may not be opened')
    expect(opened).toEqual([])
  })

  it.each(['', 'no-such-check', 'https://example.com/', '__proto__', '../tpm-present'])('the id "%s" opens nothing', (id) => {
    expect(docsAddress(checks, id)).toBeNull()
  })

  it('opens the page of every check of the catalog', async () => {
    for (const check of checks) {
      const address = docsAddress(checks, check.id)
      expect(address, check.id).toBe(check.docs)
      if (address !== null) await openLink(address)
    }
    expect(opened).toEqual(checks.map((check) => check.docs))
    expect(opened.length).toBeGreaterThan(0)
  })
})
