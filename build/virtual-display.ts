import { spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import type { Readable } from 'node:stream'
import { UserError } from './failure.ts'

/** A running Xvfb. `name` is the value for the DISPLAY variable. */
export interface VirtualDisplay {
  readonly name: string
  stop(): void
}

const startLimitMs = 15_000

/** Starts Xvfb on a free display and waits until it accepts clients. It ends with this process. */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  // -displayfd: Xvfb picks a free number and writes it once it is ready. -ac: Electron runs as another
  // user than the one that starts Xvfb and could not read its cookie.
  const server = spawn('Xvfb', ['-displayfd', '3', '-ac', '-screen', '0', '1440x900x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  })
  const stop = (): void => {
    process.off('exit', stop)
    server.kill()
  }
  process.on('exit', stop)
  try {
    const name = `:${await firstLine(server.stdio[3] as Readable, server)}`
    server.unref()
    return { name, stop }
  } catch (error) {
    stop()
    throw error
  }
}

function firstLine(stream: Readable, server: ReturnType<typeof spawn>): Promise<string> {
  return new Promise((resolve, reject) => {
    const fail = (reason: string): void => reject(new UserError(`Xvfb did not start: ${reason}.`))
    const timer = setTimeout(() => fail(`not ready after ${startLimitMs / 1000} s`), startLimitMs)
    createInterface(stream).once('line', (line) => {
      clearTimeout(timer)
      stream.destroy()
      resolve(line.trim())
    })
    server.once('error', (error) => fail(error.message))
    server.once('exit', (code) => fail(`exit code ${String(code)}`))
  })
}
