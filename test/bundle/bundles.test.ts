import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { lazyPackages } from '../../build/bench/eager-code.ts'
import { eagerCode, packageOf } from '../../build/eager.ts'
import type { Metafile } from '../../build/metafile.ts'
import { bundledPackages } from '../../build/notices.ts'
import type { PageFile } from '../../build/page-files.ts'
import { distOf, root } from '../../build/paths.ts'

const dist = distOf(root)
const read = (file: string): string => fs.readFileSync(path.join(dist, file), 'utf8')
const metafile = JSON.parse(read('metafile.json')) as Metafile
const pageFiles = JSON.parse(read('page-files.json')) as PageFile[]

describe('what the main process loads at start-up', () => {
  const main = metafile['main'] ?? {}
  const eager = eagerCode(main)

  it('is at most 60 KB', () => {
    expect(eager.bytes).toBeGreaterThan(0)
    expect(eager.bytes).toBeLessThanOrEqual(60 * 1024)
  })

  it.each(lazyPackages)('has nothing of %s', (name) => {
    expect(eager.packages).not.toContain(name)
  })

  it('has no way to start a process, and of the network only Electron\'s', () => {
    expect(eager.externals).not.toContain('node:child_process')
    for (const name of ['node:http', 'node:https', 'node:net', 'node:tls', 'http', 'https']) expect(eager.externals).not.toContain(name)
  })

  it('brings sign-in and Graph in files of their own', () => {
    const lazy = Object.values(main).filter((chunk) => !chunk.entry).flatMap((chunk) => Object.keys(chunk.modules).flatMap((id) => packageOf(id) ?? []))
    expect(lazy).toEqual(expect.arrayContaining(['@microsoft/microsoft-graph-client']))
  })
})

describe('the command line', () => {
  it('starts without Electron and without the heavy packages', () => {
    const eager = eagerCode(metafile['cli'] ?? {})
    expect(eager.externals).not.toContain('electron')
    for (const name of lazyPackages) expect(eager.packages).not.toContain(name)
  })

  it('never needs Electron', () => {
    const externals = Object.values(metafile['cli'] ?? {}).flatMap((chunk) => chunk.imports.filter((imported) => imported.external).map((imported) => imported.path))
    expect(externals).not.toContain('electron')
  })
})

describe('the error codes and their German texts', () => {
  const english = 'core/codes/error-codes.json'
  const german = 'core/codes/error-codes.de.json'

  it.each([
    ['main', english],
    ['main', german],
    ['renderer', english],
    ['renderer', german],
    // Its start-up knows the English table.
    ['cli', german],
  ])('in %s: %s is in one file, which the start-up does not load', (name, table) => {
    const chunks = metafile[name] ?? {}
    const holders = Object.entries(chunks).flatMap(([file, { modules }]) => (table in modules ? [file] : []))
    expect(holders).toHaveLength(1)
    expect(eagerCode(chunks).files).not.toContain(holders[0])
  })

  it('bring no checksums along', () => {
    expect(Object.values(metafile).flatMap((chunks) => Object.values(chunks).flatMap(({ modules }) => Object.keys(modules))).filter((id) => id.includes('checksums'))).toEqual([])
  })
})

describe('the preload', () => {
  it('is one file that requires Electron only', () => {
    expect(fs.readdirSync(path.join(dist, 'preload'))).toEqual(['index.cjs'])
    const required = [...read('preload/index.cjs').matchAll(/\brequire\(\s*["'`]([^"'`]+)/g)].map((match) => match[1])
    expect([...new Set(required)]).toEqual(['electron'])
  })

  it('is small', () => {
    expect(fs.statSync(path.join(dist, 'preload/index.cjs')).size).toBeLessThan(16 * 1024)
  })
})

describe('the page', () => {
  it('H17: is exactly the files that may be served', () => {
    const folder = path.join(dist, 'renderer')
    const onDisk = fs
      .readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    expect(pageFiles.map((file) => file.path).sort()).toEqual(onDisk.sort())
  })

  it('H07: has no inline script and no event attribute', () => {
    const html = read('renderer/index.html')
    expect(html).not.toMatch(/<script(?![^>]*\ssrc=)/i)
    expect(html).not.toMatch(/\son\w+\s*=/i)
    expect(html).not.toMatch(/<webview|<iframe/i)
  })

  it('H01: loads nothing from elsewhere', () => {
    const html = read('renderer/index.html')
    expect(html).not.toMatch(/(src|href)\s*=\s*["']?(https?:)?\/\//i)
    for (const { path: file } of pageFiles.filter((each) => each.path.endsWith('.css'))) expect(read(`renderer/${file}`)).not.toMatch(/url\(\s*["']?(https?:)?\/\//i)
  })
})

describe('no file of the build', () => {
  const files = fs
    .readdirSync(dist, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(dist, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))

  it('H42: is a source map or names one', () => {
    expect(files.filter((file) => file.endsWith('.map'))).toEqual([])
    for (const file of files.filter((each) => /\.(c?js|css)$/.test(each))) expect(read(file).slice(-300), file).not.toContain('sourceMappingURL')
  })

  it('H15: sends a synchronous message', () => {
    for (const file of files.filter((each) => /^(preload|renderer)\//.test(each))) expect(read(file), file).not.toContain('sendSync')
  })

  it('is anything but the known parts', () => {
    expect([...new Set(files.map((file) => file.split('/')[0]))].sort()).toEqual(
      ['build.stamp', 'cli', 'collect-device.ps1', 'collect-hyper-v.ps1', 'main', 'metafile.json', 'page-files.json', 'preload', 'renderer', 'third-party-notices.txt'],
    )
  })
})

describe('the notices of third parties', () => {
  const packages = bundledPackages(metafile, root)
  const notices = read('third-party-notices.txt')

  it('know the packages in the bundles', () => {
    const names = packages.map(({ name }) => name)
    expect(names).toEqual(expect.arrayContaining(['react', 'react-dom', 'zod', '@azure/msal-node', 'saxes', 'commander']))
    const bundled = Object.values(metafile).flatMap((chunks) => Object.values(chunks).flatMap((chunk) => Object.keys(chunk.modules).flatMap((id) => packageOf(id) ?? [])))
    expect([...new Set(names)]).toEqual([...new Set(bundled)].sort())
  })

  it.each(packages.map((each) => [each.name, each] as const))('hold the license of %s with its text', (_name, { name, version, license, texts }) => {
    expect(license).toMatch(/^[\w.()-]+(?: (?:OR|AND) [\w.()-]+)*$/)
    expect(texts.join('\n')).toMatch(/permission|license|redistribut/i)
    expect(texts.join('\n').length).toBeGreaterThan(300)
    expect(notices).toContain(`\n${name} ${version} (${license})\n`)
    for (const text of texts) expect(notices).toContain(text)
  })
})
