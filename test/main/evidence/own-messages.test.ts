import { describe, expect, it } from 'vitest'
import { BadEvidence } from '../../../main/evidence/bad-evidence.ts'
import { messageWords } from '../../../main/evidence/message-words.ts'
import { ownMessage } from '../../../main/evidence/own-messages.ts'
import { readEvidenceBytes } from '../../../main/evidence/read-evidence.ts'
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

  it('is German too where the file of the collector is what cannot be read', () => {
    let problem = ''
    try {
      readEvidenceBytes(Buffer.from('{"schema": 1,\n"a": ['), 'x')
    } catch (error) {
      problem = error instanceof BadEvidence ? error.problem.en : ''
    }
    expect(ownMessage(messageWords.en.collectedFile(problem))).toEqual({
      en: 'The collected evidence is cut off at line 2, column 7: the end of the JSON is missing.',
      de: 'Der gesammelte Nachweis bricht ab (Zeile 2, Spalte 7): Das Ende der Datei fehlt.',
    })
  })

  it('stays as the system told it otherwise', () => {
    expect(ownMessage('Zugriff verweigert')).toEqual({ en: 'Zugriff verweigert', de: 'Zugriff verweigert' })
  })
})
