import type { Handlers } from '../register.ts'
import { planSelected, removeSelected, reportsOf, scanSelected } from '../../bench/selected.ts'
import type { HandlerTools } from './handler-tools.ts'

type BenchChannel =
  | 'bench:list'
  | 'bench:add-this-machine'
  | 'bench:add-demo'
  | 'bench:open-evidence'
  | 'bench:add-hyper-v'
  | 'bench:remove'
  | 'bench:remove-selected'
  | 'bench:scan-selected'
  | 'bench:plan-selected'
  | 'bench:export'
  | 'bench:add-dropped'
  | 'device:plan'
  | 'scan:start'
  | 'scan:cancel'
  | 'wait:start'
  | 'wait:stop'
  | 'wait:start-pending'
  | 'wait:stop-all'
  | 'bench:watch-folder'
  | 'bench:stop-watching'
  | 'bench:watch-state'

/** Devices on the bench, their plans and scans. */
export function benchHandlers({ bench, settings, exporter, chooseEvidence, chooseFolder, tellDropped }: HandlerTools): Pick<Handlers, BenchChannel> {
  return {
    'bench:list': async () => (await bench()).bench.rows(),
    'bench:add-this-machine': async () => (await bench()).addThisMachine(),
    'bench:add-demo': async () => (await bench()).addDemo(),
    'bench:open-evidence': async () => (await bench()).addEvidence(await chooseEvidence()),
    'bench:add-hyper-v': async () => (await bench()).addHyperV(),
    async 'bench:watch-folder'() {
      const folder = await chooseFolder('watch')
      const watch = (await bench()).folder
      if (folder === null) return watch.state()
      const state = watch.watch(folder)
      await (await settings).keepFolder(folder)
      return state
    },
    async 'bench:stop-watching'() {
      const state = (await bench()).folder.stop()
      await (await settings).keepFolder(null)
      return state
    },
    'bench:watch-state': async () => (await bench()).folder.state(),
    async 'bench:remove'(deviceId) {
      ;(await bench()).bench.remove(deviceId)
      return undefined
    },
    async 'bench:remove-selected'({ deviceIds }) {
      removeSelected((await bench()).bench, deviceIds)
      return undefined
    },
    async 'bench:scan-selected'({ deviceIds }) {
      scanSelected((await bench()).bench, deviceIds)
      return undefined
    },
    async 'bench:plan-selected'(change) {
      const { fixed } = (await settings).plan()
      await planSelected((await bench()).bench, fixed ? { ...change, scenario: null } : change)
      return undefined
    },
    async 'bench:export'({ deviceIds, format, identifiers }) {
      const reports = reportsOf((await bench()).bench, deviceIds)
      return { fileName: await (await exporter()).saveBench(reports, format, identifiers) }
    },
    async 'bench:add-dropped'(paths) {
      // The page did not ask, so it learns the outcome as news.
      tellDropped(await (await bench()).addDropped(paths))
      return undefined
    },
    async 'device:plan'({ deviceId, ...plan }) {
      const { bench: rows } = await bench()
      const { fixed } = (await settings).plan()
      const kept = fixed ? rows.rows().find((row) => row.id === deviceId)?.scenario : undefined
      rows.plan(deviceId, { ...plan, scenario: kept ?? plan.scenario })
      return undefined
    },
    async 'scan:start'(deviceId) {
      ;(await bench()).bench.scan(deviceId)
      return undefined
    },
    async 'wait:start'(deviceId) {
      ;(await bench()).bench.wait(deviceId)
      return undefined
    },
    async 'wait:stop'(deviceId) {
      ;(await bench()).bench.stopWaiting(deviceId)
      return undefined
    },
    async 'wait:start-pending'() {
      ;(await bench()).bench.waitForPending()
      return undefined
    },
    async 'wait:stop-all'() {
      ;(await bench()).bench.stopAllWaits()
      return undefined
    },
    async 'scan:cancel'(deviceId) {
      ;(await bench()).bench.cancel(deviceId)
      return undefined
    },
  }
}
