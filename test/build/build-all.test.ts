import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { buildAll } from '../../build/build-all.ts'
import { eagerCode } from '../../build/eager.ts'
import { isStale } from '../../build/freshness.mjs'
import type { Metafile } from '../../build/metafile.ts'
import { root as repository } from '../../build/paths.ts'

/** A product with one line in each place, built by the real build. */
const sources: Readonly<Record<string, string>> = {
  'package.json': '{ "name": "tiny", "version": "1.0.0" }',
  'core/greeting.ts': 'export const greeting = (name: string): string => `Hello ${name}`',
  'main/index.ts': "import { app } from 'electron'\nimport { greeting } from '../core/greeting.ts'\nconsole.log(app, greeting('main'), import.meta.dirname)\nvoid import('picocolors').then(console.log)",
  'main/probes/host.ts': "import { greeting } from '../../core/greeting.ts'\nconsole.log(greeting('host'))",
  'main/probes/windows/collect-device.ps1': 'Get-Date',
  'main/hyper-v/collect-hyper-v.ps1': 'Get-VM',
  'main/cli/index.ts': "import { greeting } from '../../core/greeting.ts'\nconsole.log(JSON.stringify([greeting('cli'), ...process.argv.slice(2)]))\nvoid import('picocolors').then((colors) => { process.exitCode = colors.default ? 3 : 4 })",
  'preload/index.ts': "import { contextBridge } from 'electron'\nvoid import('../core/greeting.ts').then(({ greeting }) => contextBridge.exposeInMainWorld('hello', greeting('page')))",
  'renderer/index.html': '<!doctype html><html lang="en"><head><title>Tiny</title><link rel="stylesheet" href="./page.css"></head><body><script type="module" src="./page.ts"></script></body></html>',
  'renderer/page.css': 'body { color: red }',
  'renderer/page.ts': "document.title = 'Loaded'",
}

let root: string
let metafile: Metafile

beforeAll(async () => {
  root = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-build-'))
  for (const [file, text] of Object.entries(sources)) {
    fs.mkdirSync(path.dirname(path.join(root, file)), { recursive: true })
    fs.writeFileSync(path.join(root, file), text)
  }
  fs.symlinkSync(path.join(repository, 'node_modules'), path.join(root, 'node_modules'), 'junction')
  fs.cpSync(path.join(repository, 'build'), path.join(root, 'build'), { recursive: true })
  await buildAll(root)
  metafile = JSON.parse(read('dist/metafile.json')) as Metafile
}, 60_000)
afterAll(() => fs.rmSync(root, { recursive: true }))

const read = (file: string): string => fs.readFileSync(path.join(root, file), 'utf8')
const run = (...args: string[]) => spawnSync(process.execPath, [path.join(root, 'build/preflight.mjs'), ...args], { encoding: 'utf8', cwd: os.tmpdir() })

describe('buildAll', () => {
  it('writes every bundle where the product looks for it', () => {
    for (const file of ['main/index.cjs', 'main/probe-host.cjs', 'preload/index.cjs', 'renderer/index.html', 'cli/preflight.cjs', 'collect-device.ps1', 'collect-hyper-v.ps1']) {
      expect(fs.existsSync(path.join(root, 'dist', file)), file).toBe(true)
    }
    expect(isStale(root)).toBe(false)
  })

  it('keeps lazy packages in files of their own', () => {
    const main = metafile['main'] ?? {}
    expect(eagerCode(main)).toMatchObject({ files: ['index.cjs'], packages: [], externals: ['electron'] })
    expect(Object.values(main).filter((chunk) => !chunk.entry).flatMap((chunk) => Object.keys(chunk.modules)).join()).toContain('picocolors')
  })

  it('makes the preload one file that requires Electron only', () => {
    expect(fs.readdirSync(path.join(root, 'dist/preload'))).toEqual(['index.cjs'])
    expect([...read('dist/preload/index.cjs').matchAll(/require\(([^)]*)\)/g)].map((match) => match[1]?.replaceAll(/["'`]/g, ''))).toEqual(['electron'])
  })

  it('lists the files of the page with their content types', () => {
    const files = JSON.parse(read('dist/page-files.json')) as { path: string; contentType: string }[]
    expect(files.map((file) => file.path.replace(/-[\w-]{8}\./, '.')).sort()).toEqual(['assets/index.css', 'assets/index.js', 'index.html'])
    expect(files.map((file) => file.contentType).sort()).toEqual(['text/css; charset=utf-8', 'text/html; charset=utf-8', 'text/javascript; charset=utf-8'])
    expect(read('dist/renderer/index.html')).not.toMatch(/<script(?![^>]*\ssrc=)|<style/)
  })

  it('finds its folder at run time', () => {
    expect(read('dist/main/index.cjs')).toContain('__dirname')
  })
})

describe('the launcher', () => {
  it('runs the command line with its arguments, output and exit code', () => {
    expect(run('check', '--as-of', 'a b')).toMatchObject({ status: 3, stdout: '["Hello cli","check","--as-of","a b"]\n', stderr: '' })
  })

  it('builds first when a source is newer, with nothing of it on stdout', () => {
    fs.writeFileSync(path.join(root, 'core/greeting.ts'), 'export const greeting = (name: string): string => `Goodbye ${name}`')
    const result = run()
    expect(result).toMatchObject({ status: 3, stdout: '["Goodbye cli"]\n' })
    expect(result.stderr).toContain('Built dist')
  }, 60_000)

  it('ends with 70 and keeps the last good build when the build fails', () => {
    const entry = path.join(root, 'main/cli/index.ts')
    const good = fs.readFileSync(entry)
    fs.writeFileSync(entry, "import './nowhere.ts'")
    const result = run()
    expect(result).toMatchObject({ status: 70, stdout: '' })
    expect(result.stderr).toContain('nowhere.ts')
    expect(read('dist/cli/preflight.cjs')).toContain('Goodbye')
    expect(fs.readdirSync(path.join(root, '.tsbuild'))).toEqual([])
    fs.writeFileSync(entry, good)
  }, 60_000)

  it('just runs where there are no sources', () => {
    for (const folder of ['core', 'main', 'preload', 'renderer', 'node_modules']) fs.rmSync(path.join(root, folder), { recursive: true })
    expect(run('x')).toMatchObject({ status: 3, stdout: '["Goodbye cli","x"]\n', stderr: '' })
  })
})
