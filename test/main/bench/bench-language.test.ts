import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import type { BenchRow } from '../../../core/ipc/bench.ts'
import type { Language } from '../../../core/words/language.ts'
import { createBench, type Bench } from '../../../main/bench/bench.ts'
import { sayWait } from '../../../main/waiting/wait-words.ts'
import { evidence, fakeTools, settle, snapshot, type FakeTools } from './fakes.ts'

interface Stage extends FakeTools {
  readonly bench: Bench
  readonly row: () => BenchRow | undefined
  readonly speak: (next: Language) => void
}

/** A bench in a window whose language changes. */
async function stage(): Promise<Stage> {
  let language: Language = 'en'
  const due: (() => void)[] = []
  const fakes = fakeTools({
    language: () => language,
    requestFor: (taken, plan) => ({ checks, snapshot: taken, scenario: plan.scenario, overlays: plan.overlays, toolVersion: 'test', language }),
    readerFor: () => Promise.resolve({ forScan: () => ({ close: () => undefined }) } as never),
    seeProfile: () => Promise.resolve({ kind: 'not-yet', text: sayWait((w) => w.statuses.pending) }),
    later(run, ms) {
      if (ms === 0) due.push(run)
      return () => undefined
    },
  })
  const bench = createBench(fakes.tools)
  bench.add([{ label: 'Laptop, all set', labels: { en: 'Laptop, all set', de: 'Laptop, alles bereit' }, source: 'demo', evidence: evidence() }])
  await settle()
  return {
    ...fakes,
    tick() {
      for (const run of due.splice(0)) run()
      fakes.tick()
    },
    bench,
    row: () => bench.rows()[0],
    speak(next) {
      language = next
      bench.judgeAgain()
    },
  }
}

describe('a row follows the language that is chosen', () => {
  it('with a scan that failed', async () => {
    const { scans, row, speak, rowsTold, tick } = await stage()
    scans[0]?.reject(new Error('broken'))
    await settle()
    const english = row()?.error
    speak('de')
    expect(row()?.error).not.toBe(english)
    expect(row()?.error).toMatch(/Preflight/)
    tick()
    expect(rowsTold.at(-1)?.[0]?.error).toBe(row()?.error)
  })

  it('with a scan that was canceled', async () => {
    const { bench, row, speak, scans } = await stage()
    bench.cancel(row()?.id ?? '')
    scans[0]?.reject(new Error('stopped'))
    await settle()
    expect(row()?.error).toBe('The scan was canceled.')
    speak('de')
    expect(row()?.error).toBe('Der Prüflauf wurde abgebrochen.')
  })

  it('with what the tenant said about its profile, its name and its report', async () => {
    const { bench, row, speak, scans, tick } = await stage()
    scans[0]?.resolve(snapshot())
    await settle()
    bench.wait(row()?.id ?? '')
    tick()
    await settle()
    expect(row()).toMatchObject({ label: 'Laptop, all set', wait: { text: 'Intune is assigning the profile.' } })
    speak('de')
    expect(row()).toMatchObject({ label: 'Laptop, alles bereit', wait: { text: 'Intune weist das Profil gerade zu.' } })
    expect(bench.report(row()?.id ?? '')).toMatchObject({ language: 'de', device: { source: 'Laptop, alles bereit' } })
  })
})
