// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { checkBehind } from '../../../renderer/checklist/timeline-check.ts'
import { Timeline } from '../../../renderer/checklist/timeline.tsx'
import type { CheckResult } from '../../../core/report/report.ts'
import { stuckPhase, type TimelineStep } from '../../../core/timeline/timeline.ts'
import { blockedReport } from '../invented/reports.ts'

const proof = { label: 'Enrollment status page', source: 'HKLM\\SOFTWARE\\<b>Key</b>', observedAt: '2026-11-22T08:30:00.000Z' }
const [aCheck] = blockedReport.checks
if (aCheck === undefined) throw new Error('the invented report has no check')
const check = (id: string, verdict: CheckResult['verdict'], fact: CheckResult['evidence'][number]['fact']): CheckResult => ({
  ...aCheck,
  id,
  title: `Title of ${id}`,
  verdict,
  evidence: [{ fact, label: 'x', observed: 'x', expected: null, source: 'x', observedAt: '', privacy: 'open', ownThreshold: false }],
})
const checks = [check('now-a', 'blocked', 'device.espStatus'), check('now-b', 'ready', 'device.espStatus'), check('now-c', 'not-applicable', 'device.helloSet')]
const onShowCheck = vi.fn<(checkId: string) => void>()
const show = (list: readonly TimelineStep[] = steps): HTMLElement => render(<Timeline steps={list} checks={checks} onShowCheck={onShowCheck} />).container

const steps: readonly TimelineStep[] = [
  { phase: 'network', state: 'done', at: null, because: 'Endpoints of setup answer.', fact: 'network.endpoints', proof, recorded: null },
  { phase: 'mdm', state: 'failed', at: '2026-11-22T08:00:00.000Z', because: 'The last enrollment ended with 0x80180014.', fact: 'device.mdmFailure', proof, recorded: null },
  { phase: 'device-setup', state: 'current', at: null, because: '<b>text</b>', fact: 'device.espStatus', proof, recorded: null },
  { phase: 'hello', state: 'unknown', at: null, because: 'It was not read.', fact: 'device.helloSet', proof: null, recorded: null },
]

describe('Timeline', () => {
  it('is a named list of phases with word, shape and proof', () => {
    show()
    const region = screen.getByRole('region', { name: 'How far setup has come' })
    const items = within(region).getAllByRole('listitem')
    expect(items.map((item) => item.querySelector('strong')?.nextSibling?.textContent)).toEqual([': ', ': ', ': ', ': '])
    expect(items.map((item) => item.textContent)).toEqual([
      expect.stringContaining('Network: Done'),
      expect.stringContaining('MDM enrollment: Failed'),
      expect.stringContaining('Device setup: Here now'),
      expect.stringContaining("Windows Hello: Couldn't check"),
    ])
    expect(new Set(items.map((item) => item.querySelector('svg')?.innerHTML)).size).toBe(4)
    expect(items[1]?.querySelector('time')?.getAttribute('datetime')).toBe('2026-11-22T08:00:00.000Z')
  })

  it('shows what Intune recorded beside what the device says', () => {
    const recorded = { text: 'Intune says: <b>Failed</b>, 60 minutes.', at: '2026-11-22T08:20:00.000Z', source: 'x', observedAt: '2026-11-22T09:00:00.000Z' }
    const container = show(steps.map((step) => (step.phase === 'device-setup' ? { ...step, recorded } : step)))
    const item = [...container.querySelectorAll('li')].find((each) => each.textContent.includes('Device setup'))
    expect(item?.textContent).toContain('Intune says: <b>Failed</b>, 60 minutes.')
    expect(item?.querySelector('time')?.getAttribute('datetime')).toBe(recorded.at)
    expect(container.textContent.match(/Intune says/g)).toHaveLength(1)
  })

  it('marks the phase that failed, and only that', () => {
    const container = show()
    expect([...container.querySelectorAll('li')].map((item) => item.getAttribute('aria-current'))).toEqual([null, 'step', null, null])
    expect(screen.getByText('Stuck here').closest('li')?.textContent).toContain('MDM enrollment')
  })

  it('marks the phase that the device is in when none has failed, and nothing when neither is known', () => {
    expect(stuckPhase(steps.filter((step) => step.state !== 'failed'))).toBe('device-setup')
    expect(stuckPhase(steps.filter((step) => step.state === 'done' || step.state === 'unknown'))).toBeNull()
  })

  it('has the proof one click away: the fact, its source, the time, the code in words and the check', async () => {
    show()
    expect(screen.getAllByRole('button').map((each) => each.getAttribute('aria-label'))).toEqual(['Proof of Network', 'Proof of MDM enrollment', 'Proof of Device setup'])
    const open = (phase: string): HTMLElement => {
      const button = screen.getByRole('button', { name: `Proof of ${phase}` })
      expect(button.getAttribute('aria-expanded')).toBe('false')
      fireEvent.click(button)
      expect(button.getAttribute('aria-expanded')).toBe('true')
      return document.getElementById(button.getAttribute('aria-controls') ?? '') ?? expect.fail(phase)
    }
    const mdm = within(open('MDM enrollment'))
    expect(mdm.getByText('Enrollment status page')).toBeDefined()
    expect(mdm.getByText('HKLM\\SOFTWARE\\<b>Key</b>')).toBeDefined()
    expect(await mdm.findByText('Explain 0x80180014')).toBeDefined()
    expect(mdm.queryByRole('button')).toBeNull()
    fireEvent.click(within(open('Device setup')).getByRole('button', { name: 'Title of now-a' }))
    expect(onShowCheck).toHaveBeenCalledExactlyOnceWith('now-a')
  })

  it('takes a check that passed for a phase that is done, and the worst one for every other', () => {
    const behind = (state: TimelineStep['state'], fact: TimelineStep['fact'] = 'device.espStatus'): string | undefined => checkBehind({ state, fact }, checks)?.id
    expect([behind('done'), behind('failed'), behind('current'), behind('done', 'device.helloSet'), behind('failed', 'device.mdmFailure')]).toEqual(['now-b', 'now-a', 'now-a', undefined, undefined])
  })

  it('shows text from the device as text', () => {
    const container = show()
    expect(container.querySelector('b')).toBeNull()
    expect(container.textContent).toContain('<b>text</b>')
  })
})
