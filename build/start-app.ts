// npm start and npm run demo: builds if needed and opens the window of this checkout.
import { spawn, spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.ts'
import { ensureElectron } from './ensure-electron.ts'
import { electronCommand, giveToElectron, sandboxObstacle, stageApp } from './electron-run.ts'
import { reportFailure, UserError } from './failure.ts'
import { distOf, root } from './paths.ts'
import { ensureSystemLibraries } from './system-libraries.ts'

const args = process.argv.slice(2)

async function start(): Promise<number> {
  await ensureBuilt(root)
  if (!hasDisplay()) return withoutWindow('There is no display here')
  const electron = await ensureElectron('allowed')
  ensureSystemLibraries(electron.executable, { display: false })
  const obstacle = sandboxObstacle()
  if (obstacle !== undefined) return withoutWindow(obstacle.replace(/\.$/, ''))

  const env = { ...process.env }
  // Set by editors that are Electron apps themselves; it would start plain Node instead of the window.
  delete env['ELECTRON_RUN_AS_NODE']
  const switches = env['DISPLAY'] === undefined && process.platform === 'linux' ? ['--ozone-platform-hint=auto'] : []
  if (process.getuid?.() !== 0) return exitCodeOf(electron.executable, [...switches, root, ...args], env)
  return startUnprivileged(electron, switches, env)
}

/** Chromium has no sandbox for root, so root's window belongs to the user "nobody", for this run only. */
async function startUnprivileged(electron: Parameters<typeof electronCommand>[0], switches: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  if (process.platform !== 'linux') throw new UserError('Preflight does not run as root. Start it as an ordinary user.')
  process.stderr.write('Started by root: the window runs as the user "nobody" and forgets its settings when it closes.\n')
  const command = electronCommand(electron)
  const staged = stageApp(root)
  try {
    return await exitCodeOf(command.command, [...switches, staged.folder, ...args], { ...env, ...command.env, ...displayCookie(command.home) })
  } finally {
    command.dispose()
    staged.dispose()
  }
}

/** The demo also works in a terminal; the app itself has the command line instead. */
function withoutWindow(reason: string): number {
  if (!args.includes('--demo')) throw new UserError(`${reason}. Use the command line instead: npm run -s preflight -- check`)
  process.stderr.write(`${reason}, so the demo runs in this terminal.\n`)
  const rest = args.filter((arg) => arg !== '--demo')
  const cli = spawnSync(process.execPath, [path.join(distOf(root), 'cli', 'preflight.cjs'), 'demo', ...rest], { stdio: 'inherit' })
  return cli.status ?? 1
}

function hasDisplay(): boolean {
  const isSet = (name: string): boolean => (process.env[name] ?? '') !== ''
  return process.platform !== 'linux' || isSet('DISPLAY') || isSet('WAYLAND_DISPLAY')
}

/** The other user needs its own copy of the key to this display. */
function displayCookie(home: string): Record<string, string> {
  const cookie = process.env['XAUTHORITY'] ?? path.join(os.homedir(), '.Xauthority')
  if (!fs.existsSync(cookie)) return {}
  const copy = path.join(home, '.Xauthority')
  fs.copyFileSync(cookie, copy)
  fs.chmodSync(copy, 0o600)
  giveToElectron(copy)
  return { XAUTHORITY: copy }
}

function exitCodeOf(command: string, commandArgs: readonly string[], env: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, commandArgs, { env, stdio: 'inherit' })
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal))
    child.once('error', reject)
    child.once('exit', (code) => resolve(code ?? 1))
  })
}

start()
  .then((code) => {
    process.exitCode = code
  })
  .catch(reportFailure)
