import { beforeEach, describe, expect, it, vi } from 'vitest'
import { lazyTools, type LazyToolsOptions } from '../../../main/app/lazy-tools.ts'
import type { SettingsService } from '../../../main/settings/settings-service.ts'
import { fakeSettings } from '../../fakes/settings.ts'
import type { ExportFormat } from '../../../core/ipc/contract.ts'

const seen = vi.hoisted(() => ({ watched: [] as string[], demos: 0, folders: [] as (string | null)[] }))

vi.mock('electron', () => ({ app: { getVersion: () => '1', getPath: () => '/home/someone/Documents' }, dialog: {}, Notification: {}, powerMonitor: { on: () => undefined } }))
vi.mock('../../../main/bench/start-bench.ts', () => ({
  startBench: () => ({
    addDemo: () => Promise.resolve((seen.demos += 1)),
    folder: { watch: (folder: string) => seen.watched.push(folder) },
    close: () => Promise.resolve(),
  }),
}))
vi.mock('../../../main/app/network-fetch.ts', () => ({ networkFetch: () => Promise.reject(new Error('no network in this test')) }))
vi.mock('../../../main/export/print-report.ts', () => ({ printReport: () => Promise.reject(new Error('no printing in this test')) }))
vi.mock('../../../main/export/choose-path.ts', () => ({
  choosePath: ({ folder }: { folder: string | null }) => {
    seen.folders.push(folder)
    return Promise.resolve(null)
  },
}))
vi.mock('../../../main/export/exporter.ts', () => ({
  createExporter: (tools: { choosePath: (name: string, format: ExportFormat) => Promise<string | null> }) => ({ save: () => tools.choosePath('a.html', 'html') }),
}))

const options = (packaged: boolean, env: NodeJS.ProcessEnv, changes: Partial<SettingsService> = {}): LazyToolsOptions => ({
  args: { demo: false, graphRoot: null, language: null, preset: null, problem: null },
  language: () => 'en',
  settings: Promise.resolve(fakeSettings(changes)),
  packaged,
  dist: '/nowhere',
  env,
  window: () => undefined,
  push: () => undefined,
  marks: { add: () => undefined } as unknown as LazyToolsOptions['marks'],
  log: () => undefined,
})

beforeEach(() => {
  seen.watched.length = 0
  seen.folders.length = 0
  seen.demos = 0
})

describe('a folder to watch that an environment variable names', () => {
  it('is watched where the app runs from its sources, so that a test needs no dialog', async () => {
    await lazyTools(options(false, { PREFLIGHT_WATCH_DIR: '/somewhere' })).begin()
    expect(seen.watched).toEqual(['/somewhere'])
  })

  it('is never watched by a package: what is read there a person chose', async () => {
    await lazyTools(options(true, { PREFLIGHT_WATCH_DIR: '/somewhere' })).begin()
    expect(seen.watched).toEqual([])
  })

  it('is watched again when it was watched at the end of the last run, also by a package', async () => {
    await lazyTools(options(true, {}, { folder: () => '/kept' })).begin()
    expect(seen.watched).toEqual(['/kept'])
  })

  it('is not watched when nobody named one', async () => {
    await lazyTools(options(false, {})).begin()
    expect([seen.watched, seen.demos]).toEqual([[], 0])
  })
})

describe('a folder to export to that an environment variable names', () => {
  const save = async (packaged: boolean): Promise<readonly (string | null)[]> => {
    const exporter = await lazyTools(options(packaged, { PREFLIGHT_EXPORT_DIR: '/somewhere' })).exporter()
    await exporter.save({} as never, 'html', false)
    return seen.folders
  }

  it('is taken where the app runs from its sources', async () => {
    expect(await save(false)).toEqual(['/somewhere'])
  })

  it('is never taken by a package: there the dialog asks', async () => {
    expect(await save(true)).toEqual([null])
  })
})
