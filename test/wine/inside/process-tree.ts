// Runs on Windows: how runProcess ends what does not end by itself.
import { existsSync, readFileSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { runProcess } from '../../../main/platform/run-process.ts'

const heart = 'C:\\heartbeat'
const beats = (name: string): string => `setInterval(() => require('node:fs').writeFileSync(${JSON.stringify(`${heart}-${name}`)}, String(Date.now())), 50)`
const lastBeat = (name: string): string => (existsSync(`${heart}-${name}`) ? readFileSync(`${heart}-${name}`, 'utf8') : 'never')

async function ended(name: string, stdio: 'inherit' | 'ignore'): Promise<unknown> {
  const child = `require('node:child_process').spawn(process.execPath, ['-e', ${JSON.stringify(beats(`${name}-child`))}], { stdio: '${stdio}' }); ${beats(name)}`
  const started = Date.now()
  const { end, exitCode } = await runProcess({ executable: process.execPath, args: ['-e', child] }, { timeoutMs: 2_000 })
  const seconds = (Date.now() - started) / 1000
  const before = lastBeat(name)
  await wait(600)
  return { end, exitCode, seconds, ran: before !== 'never', stillRuns: lastBeat(name) !== before }
}

const argument = ['a b', '"quoted"', 'back\\slash\\', '\\"', '%PATH%', '^&|<>', '', 'Büro €'] as const
const echo = await runProcess({ executable: process.execPath, args: ['-e', 'process.stdout.write(JSON.stringify(process.argv.slice(1)))', '--', ...argument] }, { timeoutMs: 20_000 })
const missing = await runProcess({ executable: 'C:\\windows\\system32\\dsregcmd.exe', args: ['/status'] }, { timeoutMs: 5_000 })
const code = await runProcess({ executable: process.execPath, args: ['-e', 'process.exitCode = 3; console.log(Object.keys(process.env).join())'] }, { timeoutMs: 20_000 })

console.log(
  JSON.stringify({
    alone: await ended('alone', 'ignore'),
    pipeHeld: await ended('pipe', 'inherit'),
    echo: { sent: argument, received: JSON.parse(Buffer.from(echo.stdout).toString('utf8')) as unknown },
    missing: missing.end,
    code: { exitCode: code.exitCode, environment: Buffer.from(code.stdout).toString('utf8').trim().toLowerCase().split(',') },
  }),
)
// What Wine's taskkill has left alive must not keep this process.
process.exit(0)
