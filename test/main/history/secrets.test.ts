import path from 'node:path'
import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { openReportFiles } from '../../../main/history/report-files.ts'
import { plainSeal } from '../../../main/history/seal.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { deviceFactsFrom } from '../../../main/evidence/device-facts.ts'
import { aSnapshot } from '../../fakes/report.ts'
import { keyStore } from '../sign-in/world.ts'
import { everything, filesIn, judged, openWorld } from './world.ts'

const evidence = demoDevices.find((device) => device.id === 'ready-laptop')?.evidence
const item = evidence?.items['hash.device-hardware-data']
const hash = item?.ok === true && typeof item.value === 'string' ? item.value : ''
const snapshot = aSnapshot({}, { facts: evidence === undefined ? {} : deviceFactsFrom(evidence), sourceLabel: 'laptop.preflight.json' })
const report = buildReport({ checks, snapshot, scenario: 'user-driven', overlays: ['tap'], toolVersion: '1', language: 'en' })

describe('a kept report of real evidence', () => {
  it('never holds the hardware hash that its evidence has', async () => {
    expect(hash.length).toBeGreaterThan(1_000)
    const { history, folder } = await openWorld(keyStore('basic_text'))
    await history.choose('on-unprotected')
    await history.keep(judged(report))
    const [id] = await openReportFiles(path.join(folder, 'history', 'plain', 'reports'), plainSeal).ids()
    const kept = JSON.stringify(await history.read(id ?? ''))
    const index = (await Promise.all((await filesIn(folder)).map((file) => readFile(file, 'latin1')))).join('\n')
    for (const text of [kept, index]) for (let at = 0; at + 60 <= hash.length; at += 60) expect(text.includes(hash.slice(at, at + 60))).toBe(false)
  })

  it('with a key store holds the report as the window shows it, which has no hash and no value of a pass either', async () => {
    const { history } = await openWorld()
    await history.keep(judged(report))
    const [entry] = (await history.list(everything)).days[0]?.entries ?? []
    const kept = JSON.stringify(await history.read(entry?.id ?? ''))
    expect(kept).toContain('FBK10001')
    expect(kept).not.toContain(hash.slice(0, 60))
    expect(kept).not.toMatch(/"temporaryAccessPass"\s*:/)
  })
})
