// npm run test:wine: the command line and its Windows code paths on a Windows made of Wine. Not part of npm test.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { ensureBuilt } from './ensure-built.ts'
import { ensureWine, removePrefix } from './ensure-wine.ts'
import { reportFailure } from './failure.ts'
import { withLock } from './lock.ts'
import { root } from './paths.ts'

async function run(): Promise<void> {
  await ensureBuilt(root)
  const startedAt = performance.now()
  const wine = ensureWine()
  console.log(`Wine is ready (${((performance.now() - startedAt) / 1000).toFixed(1)} s).`)
  try {
    process.exitCode = await vitest({ PREFLIGHT_WINE: JSON.stringify(wine) })
  } finally {
    removePrefix(wine.prefix)
  }
}

function vitest(env: Readonly<Record<string, string>>): Promise<number> {
  const args = [path.join(root, 'node_modules', 'vitest', 'vitest.mjs'), 'run', '--config', 'build/vitest.config.ts', '--project', 'wine']
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { cwd: root, stdio: ['ignore', 'inherit', 'inherit'], env: { ...process.env, ...env } })
    child.once('error', reject)
    child.once('close', (code) => {
      resolve(code ?? 1)
    })
  })
}

// The prefix has one place, so one run at a time.
withLock(path.join(root, '.tsbuild', 'wine.lock'), run).catch(reportFailure)
