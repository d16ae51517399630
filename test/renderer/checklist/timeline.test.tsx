// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { Timeline } from '../../../renderer/checklist/timeline.tsx'
import type { TimelineStep } from '../../../core/timeline/timeline.ts'

const steps: readonly TimelineStep[] = [
  { phase: 'network', state: 'done', at: null, because: 'Endpoints of setup answer.', fact: 'network.endpoints' },
  { phase: 'mdm', state: 'failed', at: '2026-11-22T08:00:00.000Z', because: 'The last enrollment ended with 0x80180014.', fact: 'device.mdmFailure' },
  { phase: 'device-setup', state: 'current', at: null, because: '<b>text</b>', fact: 'device.espStatus' },
  { phase: 'hello', state: 'unknown', at: null, because: 'It was not read.', fact: 'device.helloSet' },
]

describe('Timeline', () => {
  it('is a named list of phases with word, shape and proof', () => {
    render(<Timeline steps={steps} />)
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

  it('marks the current phase, and only that', () => {
    const { container } = render(<Timeline steps={steps} />)
    expect([...container.querySelectorAll('li')].map((item) => item.getAttribute('aria-current'))).toEqual([null, null, 'step', null])
  })

  it('shows text from the device as text', () => {
    const { container } = render(<Timeline steps={steps} />)
    expect(container.querySelector('b')).toBeNull()
    expect(container.textContent).toContain('<b>text</b>')
  })
})
