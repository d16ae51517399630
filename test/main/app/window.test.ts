import { describe, expect, it } from 'vitest'
import { createMarks } from '../../../main/app/marks.ts'
import { readAppArguments } from '../../../main/app/app-arguments.ts'
import { showGuardMs, showWhenPainted } from '../../../main/app/show-window.ts'
import { nextZoom, zoomFactors, zoomStep } from '../../../main/app/zoom.ts'

describe('showing the window', () => {
  function fakeWindow(maximized?: boolean): { shown: number; maximized: number; destroyed: boolean; paint: () => void; guard: () => void; guardMs: number } {
    const state = { shown: 0, maximized: 0, destroyed: false, paint: (): void => undefined, guard: (): void => undefined, guardMs: 0 }
    showWhenPainted(
      {
        once: (_event, listener) => (state.paint = listener),
        isDestroyed: () => state.destroyed,
        isVisible: () => state.shown > 0,
        maximize: () => (state.maximized += 1),
        show: () => (state.shown += 1),
      },
      (run, ms) => {
        state.guard = run
        state.guardMs = ms
      },
      maximized,
    )
    return state
  }

  it('waits for the first paint', () => {
    const window = fakeWindow()
    expect(window.shown).toBe(0)
    window.paint()
    window.guard()
    expect(window.shown).toBe(1)
  })

  it('does not wait for a late paint', () => {
    const window = fakeWindow()
    expect(window.guardMs).toBe(showGuardMs)
    window.guard()
    window.paint()
    expect(window.shown).toBe(1)
  })

  it('is as large as it was, and only once there is something to see', () => {
    const window = fakeWindow(true)
    expect(window.maximized).toBe(0)
    window.paint()
    expect([window.maximized, window.shown]).toEqual([1, 1])
    expect(fakeWindow(false).maximized).toBe(0)
  })

  it('leaves a closed window alone', () => {
    const window = fakeWindow()
    window.destroyed = true
    window.guard()
    expect(window.shown).toBe(0)
  })
})

describe('zoom', () => {
  const key = (changes: Partial<Parameters<typeof zoomStep>[0]>): ReturnType<typeof zoomStep> =>
    zoomStep({ type: 'keyDown', key: '+', control: true, meta: false, alt: false, ...changes })

  it.each([
    { name: 'Ctrl +', changes: {}, step: 'in' },
    { name: 'Ctrl = (the same key without Shift)', changes: { key: '=' }, step: 'in' },
    { name: 'Ctrl -', changes: { key: '-' }, step: 'out' },
    { name: 'Ctrl 0', changes: { key: '0' }, step: 'reset' },
    { name: 'Command +', changes: { control: false, meta: true }, step: 'in' },
    { name: '+ alone', changes: { control: false }, step: null },
    { name: 'Ctrl Alt + (AltGr)', changes: { alt: true }, step: null },
    { name: 'Ctrl R', changes: { key: 'r' }, step: null },
    { name: 'releasing Ctrl +', changes: { type: 'keyUp' }, step: null },
  ])('$name → $step', ({ changes, step }) => {
    expect(key(changes)).toBe(step)
  })

  it('steps through all factors and stays at the ends', () => {
    const up: number[] = [0.5]
    while (up.length < zoomFactors.length) up.push(nextZoom(up.at(-1) ?? 0, 'in'))
    expect(up).toEqual([...zoomFactors])
    expect(nextZoom(3, 'in')).toBe(3)
    expect(nextZoom(0.5, 'out')).toBe(0.5)
    expect(nextZoom(2, 'reset')).toBe(1)
  })

  it('is not stuck on a rounding error', () => {
    expect(nextZoom(1.1000000000000003, 'in')).toBe(1.25)
    expect(nextZoom(1.0999999, 'out')).toBe(1)
  })
})

describe('start-up marks', () => {
  it('are printed once each, in milliseconds since the process started', () => {
    const lines: string[] = []
    const marks = createMarks({ enabled: true, processStart: 1_000, now: () => 1_250.46, write: (line) => lines.push(line) })
    marks.add('ready')
    marks.add('ready')
    marks.add('first-paint', 1_400)
    expect(lines).toEqual(['PREFLIGHT_MARK ready 250.5\n', 'PREFLIGHT_MARK first-paint 400.0\n'])
  })

  it('are silent unless asked for', () => {
    const lines: string[] = []
    createMarks({ enabled: false, processStart: 0, now: () => 1, write: (line) => lines.push(line) }).add('ready')
    expect(lines).toEqual([])
  })
})

describe('arguments', () => {
  it.each([
    { argv: [], expected: { demo: false, graphRoot: null, language: null, preset: null, problem: null } },
    { argv: ['--demo'], expected: { demo: true, graphRoot: null, language: null, preset: null, problem: null } },
    { argv: ['--graph-url=http://127.0.0.1:8080'], expected: { demo: false, graphRoot: 'http://127.0.0.1:8080', language: null, preset: null, problem: null } },
    { argv: ['--graph-url', 'https://graph.microsoft.us/'], expected: { demo: false, graphRoot: 'https://graph.microsoft.us', language: null, preset: null, problem: null } },
    { argv: ['--language', 'de'], expected: { demo: false, graphRoot: null, language: 'de', preset: null, problem: null } },
    { argv: ['--preset=bench.json'], expected: { demo: false, graphRoot: null, language: null, preset: 'bench.json', problem: null } },
  ])('$argv', ({ argv, expected }) => {
    expect(readAppArguments(['/app', ...argv], () => 'en')).toEqual(expected)
  })

  it.each(['https://example.com', 'http://graph.microsoft.com', 'https://graph.microsoft.com@example.com', ''])('a token never goes to "%s"', (url) => {
    expect(readAppArguments([`--graph-url=${url}`], () => 'en')).toMatchObject({ graphRoot: null, problem: expect.stringContaining('--graph-url') })
  })

  it('a language that Preflight does not speak is a problem', () => {
    expect(readAppArguments(['--language=fr'], () => 'en').problem).toBe('--language takes en or de.')
  })

  it.each([['--preset'], ['--preset', '--demo'], ['--preset=']])('a missing file of a preset is a problem: %s %s', (...argv) => {
    expect(readAppArguments(argv, () => 'en').problem).toMatch(/^--preset takes the file/)
  })

  it('a missing address is a problem', () => {
    expect(readAppArguments(['--graph-url'], () => 'en').problem).not.toBeNull()
  })
})
