import fs from 'node:fs'
import path from 'node:path'
import { build } from 'vite'
import { bundles, copies, missingSources, viteConfig, type Bundle } from './bundles.ts'
import { UserError } from './failure.ts'
import { markBuilt } from './freshness.mjs'
import { recordChunks, type BundleChunks } from './metafile.ts'
import { bundledPackages, noticesFile, noticesText } from './notices.ts'
import { listPageFiles } from './page-files.ts'
import { distOf } from './paths.ts'

/**
 * Builds every bundle of the repository at `root` into its `dist`. The work happens in a folder
 * beside it, so that a failed build leaves the last good `dist` as it was.
 */
export async function buildAll(root: string): Promise<void> {
  const missing = missingSources(root)
  if (missing.length > 0) throw new UserError(`Cannot build without ${missing.join(', ')}.`)
  const startedAt = new Date()
  const staging = path.join(root, '.tsbuild', `dist-${process.pid}`)
  fs.rmSync(staging, { recursive: true, force: true })
  // Vite takes the mode of React and others from here, and a test runner sets it to "test".
  const outerMode = process.env['NODE_ENV']
  process.env['NODE_ENV'] = 'production'
  try {
    await buildInto(staging, root)
    markBuilt(staging, startedAt)
    replaceFolder(staging, distOf(root))
  } finally {
    if (outerMode === undefined) delete process.env['NODE_ENV']
    else process.env['NODE_ENV'] = outerMode
    fs.rmSync(staging, { recursive: true, force: true })
  }
}

async function buildInto(dist: string, root: string): Promise<void> {
  const metafile: Record<string, BundleChunks> = {}
  for (const bundle of bundles) metafile[bundle.name] = await buildBundle(bundle, root, dist)
  for (const [from, to] of Object.entries(copies)) fs.copyFileSync(path.join(root, from), path.join(dist, to))
  writeJson(path.join(dist, 'metafile.json'), metafile)
  fs.writeFileSync(path.join(dist, noticesFile), noticesText(bundledPackages(metafile, root)))
  writeJson(path.join(dist, 'page-files.json'), listPageFiles(path.join(dist, 'renderer')))
}

async function buildBundle(bundle: Bundle, root: string, dist: string): Promise<BundleChunks> {
  let chunks: BundleChunks = {}
  const config = viteConfig(bundle, root, dist)
  const recorder = recordChunks(root, (recorded) => {
    chunks = recorded
  })
  await build({ ...config, plugins: [...(config.plugins ?? []), recorder] })
  return chunks
}

function writeJson(file: string, value: unknown): void {
  fs.writeFileSync(file, `${JSON.stringify(value, null, 2)}\n`)
}

function replaceFolder(from: string, to: string): void {
  const old = `${from}-old`
  try {
    if (fs.existsSync(to)) fs.renameSync(to, old)
    fs.renameSync(from, to)
  } catch {
    // Windows refuses to rename a folder while a file in it is open, for instance by a running app.
    fs.rmSync(to, { recursive: true, force: true })
    fs.cpSync(from, to, { recursive: true, preserveTimestamps: true })
  }
  fs.rmSync(old, { recursive: true, force: true })
}
