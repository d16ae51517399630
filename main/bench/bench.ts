import { hostCollectorName } from '../hyper-v/item-ids.ts'
import { AppFailure } from '../ipc/app-failure.ts'
import { judgeArrival, type ArrivedDevice } from './arrival.ts'
import type { Bench, BenchTools } from './bench-interface.ts'
import { openBenchReports } from './bench-reports.ts'
import { openBenchScans } from './bench-scans.ts'
import * as states from './bench-state.ts'
import { openBenchWaits } from './bench-waits.ts'
import { keepBench } from './kept-bench.ts'

export type { Bench, BenchTools } from './bench-interface.ts'

export function createBench(tools: BenchTools): Bench {
  const kept = keepBench(tools.timers, tools.language, tools.onRows)
  const { judge, judgeEach, ...reports } = openBenchReports(kept, tools)
  const scans = openBenchScans({
    ...tools,
    kept,
    judge,
    onVerdict: (id, report) => {
      waits.judged(id, report)
    },
  })
  const waits = openBenchWaits({
    ...tools,
    entry: (id) => states.findDevice(kept.state(), id),
    show: (id, wait) => {
      kept.update((state) => states.showWait(state, id, wait))
    },
    scan: scans.again,
    onAssigned: (entry) => {
      tools.onAssigned(kept.said(entry))
    },
  })

  function add(devices: readonly Omit<states.NewDevice, 'id'>[]): number {
    const added = devices.map((device) => ({ ...device, id: tools.newId() }))
    kept.update((state) => added.reduce((before, device) => states.addDevice(before, device, tools.firstPlan?.(device.source)), state))
    for (const device of added) scans.enqueue(device.id)
    return added.length
  }

  function receive(device: ArrivedDevice, together: readonly ArrivedDevice[]): number {
    const arrival = judgeArrival(kept.state(), device, together)
    if (arrival.kind === 'known') return 0
    if (arrival.kind === 'new') return add([{ ...device, source: device.evidence.collector.name === hostCollectorName ? 'hyper-v' : 'evidence' }])
    kept.update((state) => (arrival.kind === 'joined' ? states.joinDevice(state, arrival.id, arrival, device.evidence.plan) : states.renewDevice(state, arrival.id, arrival, arrival.sameRun)))
    scans.again(arrival.id)
    return 0
  }

  return {
    ...reports,
    rows: kept.rows,
    add,
    receive: (devices) => devices.reduce((added, device) => added + receive(device, devices), 0),
    remove(id) {
      scans.drop(id)
      waits.stop(id)
      const { row } = kept.entryOf(id)
      kept.update((state) => states.removeDevice(state, row.id))
    },
    plan(id, plan) {
      const { row, snapshot } = kept.entryOf(id)
      kept.update((state) => states.changePlan(state, id, plan))
      if (snapshot !== null) {
        const report = judge(snapshot, { ...plan, id })
        kept.update((state) => states.showReport(state, id, snapshot, report))
        tools.onReport(id)
        tools.onJudged(kept.said(kept.entryOf(id)), report)
      }
      const newlyStuck = plan.overlays.includes('stuck') && !row.overlays.includes('stuck')
      if (plan.user !== row.user || newlyStuck) scans.again(id)
    },
    scan(id) {
      const { row } = kept.entryOf(id)
      if (scans.has(id)) throw new AppFailure('scan-running')
      if (row.source === 'this-machine') kept.update((state) => states.forgetEvidence(state, id))
      scans.enqueue(id)
    },
    recheck(which) {
      for (const entry of kept.state()) if (which(kept.said(entry))) scans.again(entry.row.id)
    },
    cancel(id) {
      kept.entryOf(id)
      scans.cancel(id)
    },
    wait(id) {
      waits.start(kept.entryOf(id))
    },
    stopWaiting(id) {
      kept.entryOf(id)
      waits.stop(id)
    },
    waitForPending() {
      for (const entry of kept.state()) if (entry.row.profilePending) waits.start(entry)
    },
    stopAllWaits() {
      for (const { row } of kept.state()) if (row.wait !== null) waits.stop(row.id)
    },
    wake() {
      waits.wake()
    },
    showEstimates() {
      waits.showEstimates()
      judgeEach(({ report }) => typeof report?.profileChain?.wait === 'string')
    },
    evidence(id) {
      const entry = kept.entryOf(id)
      return { label: kept.said(entry).label, evidence: entry.evidence }
    },
    close() {
      waits.close()
      scans.close()
    },
  }
}
