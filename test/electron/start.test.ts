import { describe, expect, it } from 'vitest'
import { judged, rowsWhen } from './bench-page.ts'
import { launchPreflight } from './launch.ts'

describe('starting', () => {
  it('marks its steps in order when asked to', async () => {
    const { page, stderrLines, close } = await launchPreflight({ args: ['--demo'], env: { PREFLIGHT_MARKS: '1' } })
    try {
      await rowsWhen(page, judged(13), 45_000)
      const names = ['main-start', 'ready', 'window-created', 'dom-ready', 'first-paint', 'first-verdict']
      const marks = (): Map<string, number> =>
        new Map(stderrLines().flatMap((line) => {
          const [, name, ms] = /^PREFLIGHT_MARK (\S+) ([\d.]+)$/.exec(line) ?? []
          return name === undefined ? [] : [[name, Number(ms)] as const]
        }))
      await expect.poll(() => [...marks().keys()]).toEqual(expect.arrayContaining(names))
      const times = names.map((name) => marks().get(name) ?? Number.NaN)
      expect(times.slice(0, 4)).toEqual([...times.slice(0, 4)].sort((a, b) => a - b))
      expect(times[0]).toBeGreaterThan(0)
      expect(marks().get('first-paint')).toBeGreaterThan(marks().get('window-created') ?? 0)
      expect(marks().get('first-verdict')).toBeGreaterThan(marks().get('ready') ?? 0)
    } finally {
      await close()
    }
  })

  it('prints no marks by itself', async () => {
    const { page, stderrLines, close } = await launchPreflight()
    try {
      await page.getByRole('button', { name: 'Try the demo' }).first().waitFor()
      expect(stderrLines().filter((line) => line.includes('PREFLIGHT'))).toEqual([])
    } finally {
      await close()
    }
  })
})
