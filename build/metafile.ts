import type { Plugin } from 'vite'

/** One import of a chunk: another chunk of the bundle, or `external` (Electron, Node). */
export interface ChunkImport {
  readonly path: string
  readonly kind: 'static' | 'dynamic'
  readonly external: boolean
}

/** One JavaScript file of a bundle. */
export interface Chunk {
  readonly bytes: number
  readonly entry: boolean
  readonly imports: readonly ChunkImport[]
  /** Source files in the chunk, relative to the repository, with the bytes each contributes. */
  readonly modules: Readonly<Record<string, number>>
}

/** All chunks of one bundle by file name. */
export type BundleChunks = Readonly<Record<string, Chunk>>

/** The content of `dist/metafile.json`: chunks by bundle name. */
export type Metafile = Readonly<Record<string, BundleChunks>>

/** A Vite plugin that hands over what ended up in which chunk. */
export function recordChunks(root: string, record: (chunks: BundleChunks) => void): Plugin {
  return {
    name: 'preflight:metafile',
    writeBundle(_, bundle) {
      const files = new Set(Object.keys(bundle))
      const chunks: Record<string, Chunk> = {}
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk') continue
        const toImport = (kind: ChunkImport['kind']) => (file: string): ChunkImport => ({ path: file, kind, external: !files.has(file) })
        chunks[output.fileName] = {
          bytes: Buffer.byteLength(output.code),
          entry: output.isEntry,
          imports: [...output.imports.map(toImport('static')), ...output.dynamicImports.map(toImport('dynamic'))],
          modules: Object.fromEntries(
            Object.entries(output.modules).map(([id, module]) => [relativeTo(root, id), module.renderedLength]),
          ),
        }
      }
      record(chunks)
    },
  }
}

function relativeTo(root: string, id: string): string {
  const clean = id.replace(/^\0/, '').replaceAll('\\', '/').replace(/\?.*$/, '')
  const prefix = `${root.replaceAll('\\', '/')}/`
  return clean.startsWith(prefix) ? clean.slice(prefix.length) : clean
}
