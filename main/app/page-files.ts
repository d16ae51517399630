import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import type { PageFiles, PageSource } from './page-protocol.ts'

/** The page on disk: `renderer/` and the list of its files that the build made, below `dist`. */
export function builtPage(dist: string): Omit<PageSource, 'language'> {
  let files: Promise<PageFiles> | undefined
  return {
    files: () => (files ??= readFile(path.join(dist, 'page-files.json'), 'utf8').then(parsePageFiles)),
    read: (listed) => readFile(path.join(dist, 'renderer', ...listed.split('/').filter((part) => part !== ''))),
    newNonce: () => randomBytes(16).toString('base64'),
  }
}

/** Reads `page-files.json`: `[{ "path": "index.html", "contentType": "…" }]`. */
export function parsePageFiles(json: string): PageFiles {
  const listed: unknown = JSON.parse(json)
  if (!Array.isArray(listed)) throw new Error('page-files.json does not hold a list')
  return new Map(listed.map(parseEntry))
}

function parseEntry(entry: unknown): [string, string] {
  if (typeof entry === 'object' && entry !== null && 'path' in entry && 'contentType' in entry) {
    const { path: file, contentType } = entry
    if (typeof file === 'string' && typeof contentType === 'string' && !file.split('/').includes('..')) {
      return [`/${file}`, contentType]
    }
  }
  throw new Error('page-files.json holds an entry without path and content type')
}
