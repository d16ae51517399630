import { EventEmitter } from 'node:events'
import { readFileSync } from 'node:fs'
import type { ChildProcess, SpawnOptions } from 'node:child_process'
import { describe, expect, it, vi } from 'vitest'
import { cleanEnvironment } from '../../../main/platform/clean-environment.ts'
import { killTree, runProcess, type ProcessHost } from '../../../main/platform/run-process.ts'

const node = process.execPath
const hostile = ['a b', '"quoted"', "it's", '$(touch /tmp/owned)', '`id`', '; rm -rf /', '&& calc.exe', '| more', '%PATH%', '^&', '$env:TEMP', '\\', '', 'line\nbreak', '-Command', '<img onerror=x>', 'ä€😀']
const text = (bytes: Uint8Array): string => Buffer.from(bytes).toString('utf8')

interface Spawned {
  readonly executable: string
  readonly args: readonly string[]
  readonly options: SpawnOptions
}

/** A host that starts nothing and remembers what it was asked for. */
function fakeHost(platform: NodeJS.Platform, environment: NodeJS.ProcessEnv = {}): { host: ProcessHost; spawned: Spawned[]; child: EventEmitter } {
  const spawned: Spawned[] = []
  const child = Object.assign(new EventEmitter(), { pid: 4711, stdout: new EventEmitter(), stderr: new EventEmitter(), kill: () => true })
  const host: ProcessHost = {
    platform,
    environment,
    killTree: () => undefined,
    spawn: (executable, args, options) => {
      spawned.push({ executable, args, options })
      return child as unknown as ChildProcess
    },
  }
  return { host, spawned, child }
}

describe('H29: runProcess is a safe door', () => {
  it('starts without a shell or a window, by absolute path, with a cleaned environment', async () => {
    const { host, spawned, child } = fakeHost('win32', { SystemRoot: 'C:\\Windows', HTTPS_PROXY: 'x', PREFLIGHT_GRAPH_TOKEN: 'secret', NODE_OPTIONS: '--inspect' })
    const running = runProcess({ executable: 'C:\\Windows\\System32\\whoami.exe', args: ['/groups'] }, { timeoutMs: 1_000 }, host)
    child.emit('close', 0)
    expect(await running).toMatchObject({ end: 'exited', exitCode: 0 })
    expect(spawned).toEqual([
      {
        executable: 'C:\\Windows\\System32\\whoami.exe',
        args: ['/groups'],
        options: {
          shell: false,
          windowsHide: true,
          detached: false,
          stdio: ['ignore', 'pipe', 'pipe'],
          env: { SystemRoot: 'C:\\Windows', PATH: 'C:\\Windows\\System32;C:\\Windows;C:\\Windows\\System32\\Wbem' },
        },
      },
    ])
  })

  it.each([
    ['win32', 'powershell.exe'],
    ['win32', '\\\\server\\share\\a.exe'],
    ['win32', '/bin/sh'],
    ['win32', 'C:a.exe'],
    ['linux', 'sh'],
    ['linux', './sh'],
    ['linux', 'C:\\a.exe'],
  ] as const)('refuses on %s: %s', (platform, executable) => {
    const { host, spawned } = fakeHost(platform)
    expect(() => runProcess({ executable, args: [] }, { timeoutMs: 1 }, host)).toThrow('Not an absolute path')
    expect(spawned).toEqual([])
  })

  it('refuses a NUL in an argument', () => {
    expect(() => runProcess({ executable: '/bin/echo', args: ['a\0b'] }, { timeoutMs: 1 }, fakeHost('linux').host)).toThrow('NUL')
  })
})

describe('H30: hostile text stays one argument', () => {
  it.each(hostile)('%j', async (argument) => {
    const code = 'process.stdout.write(JSON.stringify(process.argv.slice(1)))'
    const result = await runProcess({ executable: node, args: ['-e', code, '--', argument, 'end'] }, { timeoutMs: 10_000 })
    expect(JSON.parse(text(result.stdout))).toEqual([argument, 'end'])
  })
})

describe('runProcess on this machine', () => {
  const script = (code: string): { executable: string; args: string[] } => ({ executable: node, args: ['-e', code] })

  it('returns output, error and exit code, and lines as they come', async () => {
    const lines: string[] = []
    const result = await runProcess(script("console.log('one'); console.log('two'); console.error('no'); process.stdout.write('rest'); process.exitCode = 3"), {
      timeoutMs: 10_000,
      onLine: (line) => lines.push(line),
    })
    expect([result.end, result.exitCode, text(result.stdout), text(result.stderr)]).toEqual(['exited', 3, 'one\ntwo\nrest', 'no\n'])
    expect(lines).toEqual(['one', 'two'])
  })

  it('ends what takes too long, with its children', async () => {
    const code = `const child = require('node:child_process').spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60000)'], { stdio: 'inherit' }); console.log(child.pid); setTimeout(() => {}, 60000)`
    const lines: string[] = []
    const started = Date.now()
    const result = await runProcess(script(code), { timeoutMs: 1_500, onLine: (line) => lines.push(line) })
    expect(result).toMatchObject({ end: 'timed-out', exitCode: null })
    expect(Date.now() - started).toBeLessThan(10_000)
    const grandchild = Number(lines[0])
    expect(grandchild).toBeGreaterThan(0)
    // A killed process may stay as a zombie until its new parent has collected it.
    const isGone = (): boolean => {
      if (isZombie(grandchild)) return true
      try {
        return !process.kill(grandchild, 0)
      } catch {
        return true
      }
    }
    // The signal of the group may reach it a moment later.
    await expect.poll(isGone, { timeout: 3_000 }).toBe(true)
  }, 15_000)

  it('ends what prints too much', async () => {
    const result = await runProcess(script("setInterval(() => process.stdout.write('x'.repeat(10000)), 1)"), { timeoutMs: 10_000, maxOutputBytes: 50_000 })
    expect(result.end).toBe('too-much-output')
    expect(result.stdout.length).toBeLessThanOrEqual(50_000)
  })

  it('ends when cancelled, and does not start when cancelled before', async () => {
    const controller = new AbortController()
    const running = runProcess(script('setTimeout(() => {}, 60000)'), { timeoutMs: 60_000, signal: controller.signal })
    controller.abort()
    expect((await running).end).toBe('aborted')
    expect((await runProcess(script('0'), { timeoutMs: 1_000, signal: controller.signal })).end).toBe('aborted')
  })

  it('says that a program is missing', async () => {
    expect(await runProcess({ executable: '/no/such/program', args: [] }, { timeoutMs: 1_000 })).toMatchObject({ end: 'not-started', exitCode: null })
  })
})

describe('what cannot be ended', () => {
  it('is not waited for', async () => {
    const destroyed: string[] = []
    const { host, child } = fakeHost('win32')
    const stream = (name: string): EventEmitter => Object.assign(new EventEmitter(), { destroy: () => destroyed.push(name) })
    Object.assign(child, { stdout: stream('stdout'), stderr: stream('stderr'), unref: () => undefined })
    vi.useFakeTimers()
    try {
      const running = runProcess({ executable: 'C:\\a.exe', args: [] }, { timeoutMs: 1_000 }, host)
      await vi.advanceTimersByTimeAsync(3_999)
      expect(destroyed).toEqual([])
      await vi.advanceTimersByTimeAsync(1)
      expect(await running).toMatchObject({ end: 'timed-out', exitCode: null })
      expect(destroyed).toEqual(['stdout', 'stderr'])
    } finally {
      vi.useRealTimers()
    }
  })
})

describe('killTree', () => {
  it.each([
    ['is missing', (killer: EventEmitter) => killer.emit('error', new Error('ENOENT')), 1],
    ['refuses', (killer: EventEmitter) => killer.emit('exit', 1), 1],
    ['has done it', (killer: EventEmitter) => killer.emit('exit', 0), 0],
  ])('ends at least the process itself where taskkill %s', (_what, happens, kills) => {
    const { host, child } = fakeHost('win32')
    let killed = 0
    killTree({ pid: 4711, kill: () => { killed += 1; return true } } as unknown as ChildProcess, host)
    happens(child)
    expect(killed).toBe(kills)
  })

  it('uses taskkill for the whole tree on Windows', () => {
    const { host, spawned } = fakeHost('win32', { SystemRoot: 'C:\\Windows' })
    killTree({ pid: 4711, kill: () => true } as unknown as ChildProcess, host)
    expect(spawned).toMatchObject([{ executable: 'C:\\Windows\\System32\\taskkill.exe', args: ['/T', '/F', '/PID', '4711'], options: { shell: false } }])
  })
})

describe('cleanEnvironment', () => {
  it('keeps a fixed path and the home outside Windows', () => {
    expect(cleanEnvironment({ HOME: '/home/a', PATH: '/evil', LD_PRELOAD: 'x', HTTPS_PROXY: 'y' }, 'linux')).toEqual({
      HOME: '/home/a',
      PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
      LANG: 'C',
      LC_ALL: 'C',
    })
  })

  it('finds names in any case on Windows', () => {
    expect(cleanEnvironment({ SYSTEMROOT: 'D:\\Windows', PSModulePath: 'C:\\evil' }, 'win32')).toEqual({
      SystemRoot: 'D:\\Windows',
      PATH: 'D:\\Windows\\System32;D:\\Windows;D:\\Windows\\System32\\Wbem',
    })
  })
})

function isZombie(pid: number): boolean {
  try {
    return /^\d+ \(.*\) Z/.test(readFileSync(`/proc/${String(pid)}/stat`, 'utf8'))
  } catch {
    return true
  }
}
