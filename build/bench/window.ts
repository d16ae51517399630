import { spawn } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { electronCommand, stageApp } from '../electron-run.ts'
import { root } from '../paths.ts'
import { prepareWindowHost, type WindowHost } from '../prepare-window.ts'
import { median, type BenchRow } from './row.ts'

const largestRatio = 1.25
const rounds = 9
const timeLimitMs = 30_000

/** Spawn to first painted shell, beside a blank window in the same run. */
export const window: BenchRow = {
  name: 'window',
  what: 'window: spawn to first painted checklist shell',
  limit: `<= ${largestRatio}x a blank window`,
  async measure() {
    const host = await prepareWindowHost()
    const ours = stageApp(root)
    const blank = stageBlankApp()
    try {
      const times = { ours: [] as number[], blank: [] as number[] }
      // The first round only warms the caches. Taking turns spreads other load evenly.
      for (let round = 0; round <= rounds; round++) {
        const [blankMs, oursMs] = [await firstPaint(host, blank.folder), await firstPaint(host, ours.folder)]
        if (round === 0) continue
        times.blank.push(blankMs)
        times.ours.push(oursMs)
      }
      const [oursMs, blankMs] = [median(times.ours), median(times.blank)]
      const ratio = oursMs / blankMs
      return { measured: `${ratio.toFixed(2)}x (${Math.round(oursMs)} ms, blank ${Math.round(blankMs)} ms)`, ok: ratio <= largestRatio }
    } finally {
      ours.dispose()
      blank.dispose()
      host.stop()
    }
  },
}

function stageBlankApp(): ReturnType<typeof stageApp> {
  const folder = fs.mkdtempSync(path.join(process.platform === 'linux' ? '/tmp' : os.tmpdir(), 'preflight-blank-'))
  fs.cpSync(path.join(import.meta.dirname, 'blank-app'), folder, { recursive: true })
  fs.chmodSync(folder, 0o755)
  return { folder, dispose: () => fs.rmSync(folder, { recursive: true, force: true }) }
}

/** Starts an app with a fresh profile and waits for the mark it prints; milliseconds since its process began. */
function firstPaint(host: WindowHost, appFolder: string): Promise<number> {
  const command = electronCommand(host.electron)
  const env = { PATH: process.env['PATH'], LANG: 'C.UTF-8', DISPLAY: host.display, PREFLIGHT_MARKS: '1', ...command.env }
  const child = spawn(command.command, ['--disable-gpu', appFolder], { env, stdio: ['ignore', 'ignore', 'pipe'], detached: true })
  return new Promise<number>((resolve, reject) => {
    let stderr = ''
    const timer = setTimeout(() => reject(new Error(`No first paint within ${timeLimitMs / 1000} s.\n${stderr}`)), timeLimitMs)
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString()
      const ms = /^PREFLIGHT_MARK first-paint ([\d.]+)$/m.exec(stderr)?.[1]
      if (ms === undefined) return
      clearTimeout(timer)
      resolve(Number(ms))
    })
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`The app ended (exit code ${String(code)}) before its first paint.\n${stderr}`)))
  }).finally(async () => {
    await stopGroup(child)
    command.dispose()
  })
}

/** Ends Electron with all its processes before the next one starts. */
function stopGroup(child: ReturnType<typeof spawn>): Promise<void> {
  return new Promise((resolve) => {
    if (child.pid === undefined || child.exitCode !== null || child.signalCode !== null) return resolve()
    child.once('exit', () => resolve())
    process.kill(-child.pid, 'SIGKILL')
  })
}
