import path from 'node:path'
import { utilityProcess, type UtilityProcess } from 'electron'
import { collectInHost, type ProbeHost } from './collect-in-host.ts'
import type { BenchTools } from './bench.ts'

/** Shown by the system's process list. */
const serviceName = 'Preflight probes'

/** Collects evidence of this machine in a utility process of its own: a probe that hangs is ended with it. */
export function probeHostCollector(dist: string, log: (line: string) => void): BenchTools['collect'] {
  return (onProgress, signal) =>
    collectInHost({ start: () => startHost(path.join(dist, 'main', 'probe-host.cjs')), onProgress, signal, now: Date.now, log, timers: { setTimeout, clearTimeout } })
}

function startHost(module: string): ProbeHost {
  const child: UtilityProcess = utilityProcess.fork(module, [], { serviceName, stdio: 'ignore', execArgv: [], env: probeEnvironment(process.env) })
  return {
    collect: () => {
      child.postMessage({ type: 'collect' })
    },
    onMessage: (listener) => child.on('message', listener),
    onExit: (listener) => child.on('exit', listener),
    end: () => {
      // A process that is only about to start cannot be killed yet.
      if (!child.kill()) child.once('spawn', () => child.kill())
    },
  }
}

/** Probes need no token and must not be steered by Node's own variables. */
function probeEnvironment(env: NodeJS.ProcessEnv): Record<string, string> {
  const kept = Object.entries(env).filter(([name]) => !/^(PREFLIGHT_|NODE_|ELECTRON_)/i.test(name))
  return Object.fromEntries(kept.flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])))
}
