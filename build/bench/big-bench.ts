import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { BenchReport } from '../../core/report/to-json.ts'
import { startDemoTenant } from '../../main/demo/tenant/index.ts'
import { demoFiles } from './demo-files.ts'
import type { BenchRow } from './row.ts'
import { runCli, type CliRun } from './run-cli.ts'

const devices = 500
/** One full wave of devices that are judged together: what a run needs at least. */
const wave = 100
/** Registered in the tenant, those of the bench among them: what is read of whole collections has to stay in bounds too. */
const registered = 10_000
const mostRequests = 60
const largestSeconds = 20
/**
 * Memory counts as flat when five times the devices take at most this many times the memory. Without a limit, V8 lets
 * garbage lie as long as the machine has room, which says nothing of what a run needs; so both runs get the same heap.
 */
const flatRatio = 1.5
const heapMiB = 144

/** A whole room of devices in one run. */
export const bigBench: BenchRow = {
  name: 'bench',
  what: `${devices}-device bench against a demo tenant of ${registered.toLocaleString('en')} Autopilot devices`,
  limit: `<= ${mostRequests} Graph requests, <= ${largestSeconds} s, memory flat in ${heapMiB} MB of heap`,
  async measure() {
    const small = await checkFolder(wave)
    const large = await checkFolder(devices)
    const { reports } = JSON.parse(large.stdout) as BenchReport
    const { requests } = large
    const seconds = large.wallMs / 1_000
    const ok = reports.length === devices && requests <= mostRequests && seconds <= largestSeconds && large.peakMiB <= small.peakMiB * flatRatio
    return { measured: `${requests} requests, ${seconds.toFixed(1)} s, ${Math.round(large.peakMiB)} MB (${wave} devices: ${Math.round(small.peakMiB)} MB)`, ok }
  },
}

/** Judges so many devices, each registered in the tenant; the tenant counts the requests. */
async function checkFolder(count: number): Promise<CliRun & { readonly requests: number }> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-bench-'))
  const tenant = await startDemoTenant({ extraAutopilotDevices: registered })
  try {
    const files = demoFiles()
    for (let index = 0; index < count; index++) {
      const file = files[index % files.length] ?? ''
      const name = `${String(index).padStart(4, '0')}-${path.basename(file)}`
      fs.writeFileSync(path.join(folder, name), deviceOfItsOwn(fs.readFileSync(file, 'utf8'), index))
    }
    const args = ['check', '--graph-url', tenant.root, '--device', folder, '--format', 'json']
    const run = await runCli(args, { PREFLIGHT_GRAPH_TOKEN: tenant.token }, [`--max-old-space-size=${heapMiB}`])
    if (run.exitCode === null || run.stdout === '') throw new Error(`The run over ${count} devices ended with ${String(run.exitCode)}: ${run.stderr.slice(0, 500)}`)
    return { ...run, requests: tenant.stats().requests }
  } finally {
    await tenant.stop()
    fs.rmSync(folder, { recursive: true })
  }
}

/** The evidence under the serial number of one of the tenant's devices, so that every row has to be asked about. */
function deviceOfItsOwn(evidence: string, index: number): string {
  return evidence.replace(/"SerialNumber":"[^"]+"/g, `"SerialNumber":"BULK${String(index).padStart(6, '0')}"`)
}
