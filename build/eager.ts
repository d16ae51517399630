import type { BundleChunks } from './metafile.ts'

/** What a process loads at start-up, before any `import()`. */
export interface EagerCode {
  readonly files: readonly string[]
  readonly bytes: number
  /** npm packages with code in these files. */
  readonly packages: readonly string[]
  /** Modules that come from outside the bundle: `electron` and Node's own. */
  readonly externals: readonly string[]
}

/** Follows the static imports from a bundle's entry files. */
export function eagerCode(chunks: BundleChunks): EagerCode {
  const files = new Set<string>()
  const externals = new Set<string>()
  const visit = (file: string): void => {
    const chunk = chunks[file]
    if (chunk === undefined || files.has(file)) return
    files.add(file)
    for (const imported of chunk.imports) {
      if (imported.kind === 'dynamic') continue
      if (imported.external) externals.add(imported.path)
      else visit(imported.path)
    }
  }
  for (const [file, chunk] of Object.entries(chunks)) if (chunk.entry) visit(file)
  const loaded = [...files].flatMap((file) => chunks[file] ?? [])
  return {
    files: [...files],
    bytes: loaded.reduce((sum, chunk) => sum + chunk.bytes, 0),
    packages: [...new Set(loaded.flatMap((chunk) => Object.keys(chunk.modules).flatMap((id) => packageOf(id) ?? [])))].sort(),
    externals: [...externals].sort(),
  }
}

/** The npm package a module belongs to; undefined for our own source. */
export function packageOf(moduleId: string): string | undefined {
  return /(?:.*\/|^)node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(moduleId)?.[1]
}
