import { render, screen } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { ReportEvidence } from '../../core/report/report.ts'

/** The language of a page counts when its files load. */
beforeEach(() => {
  vi.resetModules()
  document.documentElement.lang = 'de'
})

afterEach(() => {
  document.documentElement.lang = ''
})

describe('a German page', () => {
  it('says how old something is', async () => {
    const { ageText, insideSentence } = await import('../../renderer/ui/time.tsx')
    const now = Date.parse('2026-11-23T12:00:00Z')
    expect(ageText('2026-11-23T11:59:30Z', now)).toBe('Gerade eben')
    expect(ageText('2026-11-23T11:55:00Z', now)).toBe('Vor 5 min')
    expect(insideSentence(ageText('2026-11-20T11:55:00Z', now))).toBe('vor 3 Tagen')
  })

  it('writes days and times the German way although the browser is English', async () => {
    const { dayTitle, localTime } = await import('../../renderer/ui/time.tsx')
    expect(dayTitle('2026-11-23')).toBe('Montag, 23. November 2026')
    expect(localTime('2026-11-23T12:00:00Z')).toMatch(/^23\.11\.2026, \d\d:\d\d \S+$/)
  })

  it('uses the headings that remedies refer to', async () => {
    const { checkBody } = await import('../../renderer/checklist/check-body-words.ts')
    expect(checkBody.saw).toBe('Was wir gesehen haben')
    expect(checkBody.toDo).toBe('Was zu tun ist')
  })

  it('names the columns of evidence', async () => {
    const { EvidenceTable } = await import('../../renderer/checklist/evidence-table.tsx')
    const evidence = { fact: 'device.tpm', label: 'TPM', observed: 'Nein', expected: 'Ja', ownThreshold: true, source: 'WMI', observedAt: '', privacy: 'plain' } as unknown as ReportEvidence
    render(<EvidenceTable evidence={[evidence]} />)
    expect(screen.getAllByRole('columnheader').map((each) => each.textContent)).toEqual(['Was', 'Gesehen', 'Erwartet', 'Quelle', 'Gelesen'])
    expect(screen.getByText('Eigener Schwellenwert; Microsoft nennt keinen')).toBeDefined()
  })

  it('has its page of codes', async () => {
    const { CodesPage } = await import('../../renderer/codes/codes-page.tsx')
    render(<CodesPage />)
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('Fehlercodes')
  })

  it('says in German that the main process does not answer', async () => {
    const { ask } = await import('../../renderer/bridge.ts')
    expect(await ask('bench:list', undefined)).toMatchObject({ ok: false, error: { detail: 'In Preflight ist etwas schiefgegangen; Näheres steht im Protokoll.' } })
  })
})
