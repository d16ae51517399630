import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { startBench, type StartedBench } from '../../../main/bench/start-bench.ts'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { evidence, untold } from './fakes.ts'

let folder = ''
let started: StartedBench

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-folder-'))
  started = startBench({
    tenant: { demo: false, token: null, graphRoot: null, fetch: () => Promise.reject(new Error('no network')), openSignIn: null, onAccount: () => undefined },
    collect: () => Promise.resolve(evidence()),
    toolVersion: 'test',
    waitsFile: path.join(folder, 'waits.json'),
    language: () => 'en',
    ...untold,
  })
})
afterEach(async () => {
  await started.close()
  await rm(folder, { recursive: true, force: true })
})

const laptop = JSON.stringify(demoDevices[0]?.evidence)
const judged = (): number => started.bench.rows().filter((row) => row.state === 'judged').length

describe('a watched folder', () => {
  it('puts thirty devices on the bench and judges them', async () => {
    for (let i = 0; i < 30; i += 1) await writeFile(path.join(folder, `PC-${String(i)}.preflight.json`), laptop.replaceAll('FBK10001', `FBK3${String(i)}`))
    const from = performance.now()
    started.folder.watch(folder)
    await expect.poll(judged, { timeout: 15_000, interval: 20 }).toBe(30)
    console.info(`thirty devices were judged after ${String(Math.round(performance.now() - from))} ms`)
    expect(new Set(started.bench.rows().map((row) => row.serialNumber)).size).toBe(30)
    expect(started.folder.state()).toMatchObject({ state: 'watching', files: 30, folder: path.basename(folder) })
  })

  it('is one at a time, and leaves its devices when it is no longer watched', async () => {
    await writeFile(path.join(folder, 'a.preflight.json'), laptop)
    started.folder.watch(folder)
    await expect.poll(judged, { timeout: 15_000 }).toBe(1)
    expect(started.folder.watch(path.join(folder, 'elsewhere'))).toMatchObject({ folder: 'elsewhere', files: 0 })
    await expect.poll(() => started.folder.state().state).toBe('away')
    expect(started.folder.stop()).toEqual({ state: 'off', folder: null, files: 0, problems: [] })
    expect(started.bench.rows()).toHaveLength(1)
  })
})
