import { describe, expect, it } from 'vitest'
import { ownMessage } from '../../../main/evidence/own-messages.ts'
import { windowsOnlyItems } from '../../../main/probes/posix/windows-only.ts'

describe('the message of an item', () => {
  it('is German too where a probe of Preflight wrote it', () => {
    for (const item of Object.values(windowsOnlyItems('2026-11-23T09:00:00Z'))) {
      if (item.ok) expect.fail('These items are never read.')
      const { en, de } = ownMessage(item.error.message)
      expect(en).toBe(item.error.message)
      expect(de).toMatch(/^Das kann nur Windows sagen \(.+\)\.$/)
    }
    expect(ownMessage('a.xml and b.xml contradict each other.').de).toBe('a.xml und b.xml widersprechen einander.')
  })

  it('stays as the system told it otherwise', () => {
    expect(ownMessage('Zugriff verweigert')).toEqual({ en: 'Zugriff verweigert', de: 'Zugriff verweigert' })
  })
})
