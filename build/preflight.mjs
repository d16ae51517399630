#!/usr/bin/env node
// @ts-check
import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { hasSources, isStale } from './freshness.mjs'

const root = fileURLToPath(new URL('..', import.meta.url))
const bundle = path.join(root, 'dist', 'cli', 'preflight.cjs')
const internalError = 70

if (hasSources(root) && isStale(root)) buildOrExit()
createRequire(import.meta.url)(bundle)

/** Builds with all output on stderr: stdout belongs to the command's result. */
function buildOrExit() {
  const tsx = path.join(root, 'node_modules', 'tsx', 'dist', 'cli.mjs')
  if (!fs.existsSync(tsx)) {
    if (fs.existsSync(bundle)) return
    process.stderr.write('Preflight is not built yet. Run "npm ci" in its folder first.\n')
    process.exit(internalError)
  }
  const build = spawnSync(process.execPath, [tsx, path.join(root, 'build', 'build.ts'), '--if-stale'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
  })
  if (build.status !== 0) process.exit(internalError)
}
