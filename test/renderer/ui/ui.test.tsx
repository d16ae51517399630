// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { act } from 'react'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { overallVerdicts, verdicts } from '../../../core/engine/verdict.ts'
import { DeviceText } from '../../../renderer/ui/device-text.tsx'
import { LiveRegion } from '../../../renderer/ui/live-region.tsx'
import { StatusBadge } from '../../../renderer/ui/status-badge.tsx'
import { ageText, localTime } from '../../../renderer/ui/time.tsx'
import { VerdictIcon, type Tone } from '../../../renderer/ui/verdict-icon.tsx'

afterEach(() => {
  vi.useRealTimers()
})

describe('verdict icons', () => {
  const shape = (tone: Tone): string => render(<VerdictIcon tone={tone} />).container.querySelector('svg')?.innerHTML ?? ''

  it('have one shape per verdict, silent for screen readers', () => {
    const shapes = verdicts.map(shape)
    expect(new Set(shapes).size).toBe(verdicts.length)
    for (const icon of document.querySelectorAll('svg')) expect(icon.getAttribute('aria-hidden')).toBe('true')
  })

  it('never draw the tick for anything but ready', () => {
    const others: Tone[] = [...verdicts, ...overallVerdicts, 'waiting', 'scanning', 'failed']
    for (const tone of others.filter((each) => each !== 'ready')) expect(shape(tone)).not.toBe(shape('ready'))
  })

  it('stand beside the word', () => {
    render(<StatusBadge tone="blocked" word="Blocked" />)
    expect(screen.getByText('Blocked')).toBeDefined()
  })
})

it('shows device text in a reading direction of its own', () => {
  const { container } = render(<DeviceText text={'<b>a\u202Eb</b>'} />)
  expect(container.innerHTML).toBe('<bdi class="device-text">&lt;b&gt;a\uFFFDb&lt;/b&gt;</bdi>')
})

describe('times', () => {
  const now = Date.parse('2026-11-23T12:00:00Z')
  it.each([
    ['2026-11-23T11:59:01Z', 'Just now'],
    ['2026-11-23T12:30:00Z', 'Just now'],
    ['2026-11-23T11:59:00Z', '1 min ago'],
    ['2026-11-23T11:00:01Z', '59 min ago'],
    ['2026-11-23T11:00:00Z', '1 h ago'],
    ['2026-11-21T12:00:01Z', '47 h ago'],
    ['2026-11-21T12:00:00Z', '2 days ago'],
    ['yesterday', ''],
  ])('%s is %s', (iso, text) => {
    expect(ageText(iso, now)).toBe(text)
  })

  it('that are no times are shown as they are, harmless', () => {
    expect(localTime('soon\u202E')).toBe('soon\uFFFD')
  })
})

describe('the status region', () => {
  const say = (text: string, final = false, paused = false) => <LiveRegion text={text} final={final} paused={paused} />

  it('thins out progress, but not the last sentence', () => {
    vi.useFakeTimers()
    const pass = (ms: number): void => { act(() => { vi.advanceTimersByTime(ms) }) }
    const { rerender } = render(say('1 of 24'))
    pass(0)
    expect(screen.getByRole('status').textContent).toBe('1 of 24')
    rerender(say('2 of 24'))
    pass(1000)
    expect(screen.getByRole('status').textContent).toBe('1 of 24')
    rerender(say('9 of 24'))
    pass(3000)
    expect(screen.getByRole('status').textContent).toBe('9 of 24')
    rerender(say('Ready.', true))
    pass(0)
    expect(screen.getByRole('status').textContent).toBe('Ready.')
  })

  it('keeps still while it is paused', () => {
    vi.useFakeTimers()
    render(say('1 of 24', false, true))
    act(() => { vi.advanceTimersByTime(10_000) })
    expect(screen.getByRole('status').textContent).toBe('')
  })
})
