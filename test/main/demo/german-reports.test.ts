import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { factRows } from '../../../core/fact-view/fact-rows.ts'
import { passView } from '../../../core/pass/pass-view.ts'
import type { Language } from '../../../core/words/language.ts'
import { startBench, type StartedBench } from '../../../main/bench/start-bench.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { evidence, untold } from '../bench/fakes.ts'
import { englishTexts, machineDays, untranslatedTexts } from '../../conventions/untranslated-texts.ts'

let language: Language = 'en'
let folder = ''
let started: StartedBench

beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-german-'))
  started = startBench({
    tenant: { demo: true, token: null, graphRoot: null, fetch, openSignIn: null, onAccount: () => undefined },
    collect: () => Promise.resolve(evidence()),
    toolVersion: 'test',
    waitsFile: path.join(folder, 'waits.json'),
    language: () => language,
    ...untold,
  })
  await started.addDemo()
  await vi.waitUntil(() => started.bench.rows().every((row) => row.state === 'judged'), { timeout: 60_000 })
}, 90_000)

afterAll(async () => {
  await started.close()
  await rm(folder, { recursive: true, force: true })
})

/** Everything that the page of a device is told, in one language. */
function told(id: string, spoken: Language): object {
  language = spoken
  started.bench.judgeAgain()
  const { request, report } = started.bench.basis(id)
  return {
    row: started.bench.rows().find((row) => row.id === id),
    report,
    facts: factRows(request.snapshot.facts, spoken),
    pass: passView(request.snapshot.facts, request.scenario, request.overlays, Date.parse(report.judgedAt.time)),
    way: started.bench.wayToReady(id),
  }
}

describe('what a German window is told about a device', () => {
  it.each(demoDevices)('$id holds no English text', ({ title }) => {
    language = 'en'
    const id = started.bench.rows().find((row) => row.label === title)?.id ?? expect.fail()
    const [english, german] = [told(id, 'en'), told(id, 'de')]
    expect(untranslatedTexts(english, german)).toEqual([])
    expect(englishTexts(german)).toEqual([])
    expect(machineDays(german)).toEqual([])
  })
})
