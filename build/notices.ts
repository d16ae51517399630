import fs from 'node:fs'
import path from 'node:path'
import type { Metafile } from './metafile.ts'

/** A package with code in a bundle, and the texts of its licenses. */
export interface BundledPackage {
  readonly name: string
  readonly version: string
  /** As its manifest states it, for instance `MIT`. */
  readonly license: string
  /** Empty when neither the package nor `build/licenses` has one. */
  readonly texts: readonly string[]
}

/** Below `dist`. */
export const noticesFile = 'third-party-notices.txt'

/** For packages that are published without their license: its text as their repository has it, `/` in a name written as `+`. */
const ownTexts = path.join(import.meta.dirname, 'licenses')

const licenseName = /^(?:licen[cs]e|copying|notice)\b/i

/** Every package with code in any bundle, by name; two versions of one are two packages. */
export function bundledPackages(metafile: Metafile, root: string): readonly BundledPackage[] {
  const modules = Object.values(metafile).flatMap((chunks) => Object.values(chunks).flatMap((chunk) => Object.keys(chunk.modules)))
  const folders = new Set(modules.flatMap((id) => folderOf(id) ?? []))
  const found = new Map<string, BundledPackage>()
  for (const folder of folders) {
    const each = readPackage(path.resolve(root, folder))
    found.set(`${each.name}@${each.version}`, each)
  }
  return [...found.values()].sort((a, b) => (a.name === b.name ? a.version.localeCompare(b.version) : a.name < b.name ? -1 : 1))
}

/** The folder of the package that a module belongs to; undefined for our own source. */
function folderOf(moduleId: string): string | undefined {
  return /^(?:.*\/|)node_modules\/(?:@[^/]+\/)?[^/]+(?=\/)/.exec(moduleId)?.[0]
}

function readPackage(folder: string): BundledPackage {
  const { name, version, license } = JSON.parse(fs.readFileSync(path.join(folder, 'package.json'), 'utf8')) as { name: string; version: string; license?: unknown }
  const files = fs.readdirSync(folder).filter((file) => licenseName.test(file)).sort()
  const own = path.join(ownTexts, `${name.replaceAll('/', '+')}.txt`)
  const paths = files.length > 0 ? files.map((file) => path.join(folder, file)) : fs.existsSync(own) ? [own] : []
  const texts = paths.map((file) => fs.readFileSync(file, 'utf8').replaceAll('\r\n', '\n').trim()).filter((text) => text !== '')
  return { name, version, license: typeof license === 'string' ? license : licenseOf(texts), texts }
}

/** What the text itself is, where the package does not say it: the MIT license begins its grant like no other. */
function licenseOf(texts: readonly string[]): string {
  const isMit = texts.some((text) => /Permission is hereby granted, free of charge, to any person obtaining a copy/.test(text.replaceAll(/\s+/g, ' ')))
  return isMit ? 'MIT' : 'not stated'
}

/** The names of packages whose license text nobody has. */
export function withoutText(packages: readonly BundledPackage[]): readonly string[] {
  return packages.filter(({ texts }) => texts.length === 0).map(({ name }) => name)
}

/** The file that goes to users. A heading stands alone on its line between two rules. */
export function noticesText(packages: readonly BundledPackage[]): string {
  const rule = '-'.repeat(80)
  const parts = packages.map(({ name, version, license, texts }) => `${rule}\n${name} ${version} (${license})\n${rule}\n\n${texts.join('\n\n')}\n`)
  return `Preflight contains code of ${String(packages.length)} packages. Their licenses follow.\nThe licenses of Electron and Chromium lie beside the program.\n\n${parts.join('\n')}`
}
