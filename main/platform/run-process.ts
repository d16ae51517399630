import { spawn as nodeSpawn, type ChildProcess, type SpawnOptions } from 'node:child_process'
import path from 'node:path'
import { cleanEnvironment } from './clean-environment.ts'
import { systemRoot } from './system-root.ts'

/** A program and its arguments. There is no shell: every argument stays one argument. */
export interface Command {
  /** Absolute path; nothing is looked up on PATH. */
  readonly executable: string
  readonly args: readonly string[]
}

export interface RunOptions {
  readonly timeoutMs: number
  /** Bytes of standard output and error together. */
  readonly maxOutputBytes?: number
  readonly signal?: AbortSignal
  /** Called with each finished line of standard output. */
  readonly onLine?: (line: string) => void
}

export interface ProcessResult {
  readonly end: 'exited' | 'timed-out' | 'too-much-output' | 'aborted' | 'not-started'
  /** Null unless it exited by itself. */
  readonly exitCode: number | null
  readonly stdout: Uint8Array
  readonly stderr: Uint8Array
}

type EndedByUs = Exclude<ProcessResult['end'], 'exited' | 'not-started'>

type Spawn = (executable: string, args: readonly string[], options: SpawnOptions) => ChildProcess

/** What the operating system offers; a fake in tests. */
export interface ProcessHost {
  readonly spawn: Spawn
  readonly platform: NodeJS.Platform
  readonly environment: NodeJS.ProcessEnv
  /** Ends a process with all its children. */
  readonly killTree: (child: ChildProcess) => void
}

const defaultMaxOutput = 16 * 1024 * 1024

/**
 * What is left of a tree that could not be ended may hold the pipes for as long as it likes; nobody waits longer than
 * this for it. Our own choice. Milliseconds.
 */
const graceMs = 3_000

/**
 * The one door to other programs: no shell, absolute path, cleaned environment, no window, a time limit, an output
 * limit, and the whole process tree is ended. It never rejects: what went wrong is in `end`.
 */
export function runProcess(command: Command, options: RunOptions, host: ProcessHost = systemHost()): Promise<ProcessResult> {
  refuseUnsafe(command, host.platform)
  const output = collector(options)
  return new Promise((resolve) => {
    if (options.signal?.aborted === true) {
      resolve(output.result('aborted', null))
      return
    }
    let end: EndedByUs | undefined
    const child = host.spawn(command.executable, [...command.args], {
      shell: false,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
      env: cleanEnvironment(host.environment, host.platform),
      // A process group of its own is what makes the tree killable outside Windows.
      detached: host.platform !== 'win32',
    })
    let grace: NodeJS.Timeout | undefined
    const stop = (why: EndedByUs): void => {
      if (end !== undefined) return
      end = why
      host.killTree(child)
      grace = setTimeout(() => {
        child.stdout?.destroy()
        child.stderr?.destroy()
        child.unref()
        finish(output.result(why, null))
      }, graceMs)
    }
    const timer = setTimeout(() => { stop('timed-out') }, options.timeoutMs)
    const abort = (): void => { stop('aborted') }
    options.signal?.addEventListener('abort', abort, { once: true })
    const finish = (result: ProcessResult): void => {
      clearTimeout(timer)
      clearTimeout(grace)
      options.signal?.removeEventListener('abort', abort)
      resolve(result)
    }
    child.stdout?.on('data', (chunk: Buffer) => { if (!output.stdout(chunk)) stop('too-much-output') })
    child.stderr?.on('data', (chunk: Buffer) => { if (!output.stderr(chunk)) stop('too-much-output') })
    child.on('error', () => { finish(output.result(end ?? 'not-started', null)) })
    child.on('close', (code) => { finish(output.result(end ?? 'exited', end === undefined ? code : null)) })
  })
}

function refuseUnsafe({ executable, args }: Command, platform: NodeJS.Platform): void {
  const absolute = platform === 'win32' ? /^[a-z]:\\/i.test(executable) : path.posix.isAbsolute(executable)
  if (!absolute) throw new Error(`Not an absolute path: ${executable}`)
  if ([executable, ...args].some((text) => text.includes('\0'))) throw new Error('A command line cannot hold a NUL.')
}

function collector({ maxOutputBytes = defaultMaxOutput, onLine }: RunOptions) {
  const stdout: Buffer[] = []
  const stderr: Buffer[] = []
  let total = 0
  let line = ''
  const take = (into: Buffer[], chunk: Buffer): boolean => {
    total += chunk.length
    if (total > maxOutputBytes) return false
    into.push(chunk)
    return true
  }
  return {
    stdout: (chunk: Buffer): boolean => {
      if (!take(stdout, chunk)) return false
      const lines = (line + chunk.toString('latin1')).split(/\r?\n/)
      line = lines.pop() ?? ''
      for (const each of lines) onLine?.(each)
      return true
    },
    stderr: (chunk: Buffer): boolean => take(stderr, chunk),
    result: (end: ProcessResult['end'], exitCode: number | null): ProcessResult => ({
      end,
      exitCode,
      stdout: Buffer.concat(stdout),
      stderr: Buffer.concat(stderr),
    }),
  }
}

function systemHost(): ProcessHost {
  const host: ProcessHost = {
    spawn: nodeSpawn,
    platform: process.platform,
    environment: process.env,
    killTree: (child) => { killTree(child, host) },
  }
  return host
}

/**
 * On Windows children survive a plain kill, so `taskkill /T` ends them; where it is missing or refuses, the process alone
 * is ended. Elsewhere the process group is signalled.
 */
export function killTree(child: ChildProcess, host: Pick<ProcessHost, 'spawn' | 'platform' | 'environment'>): void {
  if (child.pid === undefined) return
  if (host.platform !== 'win32') {
    try {
      process.kill(-child.pid, 'SIGKILL')
    } catch {
      child.kill('SIGKILL')
    }
    return
  }
  const root = systemRoot(host.environment)
  const args = ['/T', '/F', '/PID', String(child.pid)]
  const killer = host.spawn(`${root}\\System32\\taskkill.exe`, args, { shell: false, windowsHide: true, stdio: 'ignore' })
  const alone = (): void => { child.kill('SIGKILL') }
  killer.on('error', alone)
  killer.on('exit', (code) => { if (code !== 0) alone() })
}
