import { systemNow } from '../platform/clock.ts'
import { collectThisMachine } from './collect-here.ts'
import { serveProbes, type HostPort } from './serve-probes.ts'

// Entry of the utility process. Electron gives it `process.parentPort`; nothing else of Electron is used here.
const { parentPort } = process as NodeJS.Process & { readonly parentPort?: HostPort }
if (parentPort) serveProbes(parentPort, (onProgress, signal) => collectThisMachine({ onProgress, signal, now: systemNow }))
