import fs from 'node:fs'
import path from 'node:path'
import { UserError } from './failure.ts'

/** A file of the page that the main process may serve. */
export interface PageFile {
  /** Relative to `dist/renderer`, with forward slashes. */
  readonly path: string
  readonly contentType: string
}

const contentTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.ttf': 'font/ttf',
}

/** Lists the files of the built page. A kind of file that is not expected fails the build. */
export function listPageFiles(folder: string): PageFile[] {
  return fs
    .readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(folder, path.join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort()
    .map((file) => {
      const contentType = contentTypes[path.extname(file)]
      if (contentType === undefined) throw new UserError(`${file}: the page may not contain this kind of file; add its content type to build/page-files.ts.`)
      return { path: file, contentType }
    })
}
