// npx tsx test/renderer/preview/serve.ts [port]: the built page with a fake machine behind it, under
// the same content security policy as in the window. States: ?state=empty, demo, scanning, rescan, ...
import { randomBytes } from 'node:crypto'
import fs from 'node:fs'
import http from 'node:http'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'
import { bundles, viteConfig } from '../../../build/bundles.ts'
import { contentSecurityPolicy } from '../../../main/app/csp.ts'

const root = path.resolve(import.meta.dirname, '../../..')
const types: Readonly<Record<string, string>> = { '.html': 'text/html', '.js': 'text/javascript', '.css': 'text/css' }

export interface Preview {
  readonly url: string
  readonly close: () => void
}

/** Builds the page into a temporary folder and serves it on loopback. */
export async function startPreview(port = 0): Promise<Preview> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-preview-'))
  const page = bundles.find((bundle) => bundle.name === 'renderer')
  if (!page) throw new Error('build/bundles.ts names no renderer')
  await build(viteConfig(page, root, folder))
  await build({
    configFile: false,
    root,
    publicDir: false,
    logLevel: 'warn',
    build: {
      outDir: path.join(folder, 'renderer', 'preview'),
      emptyOutDir: false,
      lib: { entry: path.join(import.meta.dirname, 'entry.ts'), formats: ['iife'], name: 'preview', fileName: () => 'fake.js' },
    },
  })
  const files = path.join(folder, 'renderer')
  const server = http.createServer((request, response) => {
    const name = new URL(request.url ?? '/', 'http://localhost').pathname
    const file = path.join(files, name === '/' ? 'index.html' : path.normalize(name))
    if (!file.startsWith(files) || !fs.existsSync(file)) {
      response.writeHead(404).end()
      return
    }
    const type = types[path.extname(file)] ?? 'application/octet-stream'
    const nonce = randomBytes(16).toString('base64')
    response.writeHead(200, { 'content-type': `${type}; charset=utf-8`, 'content-security-policy': contentSecurityPolicy(nonce) })
    const html = (text: string): string =>
      text.replace('__CSP_NONCE__', nonce).replace('<script type="module"', '<script src="./preview/fake.js"></script>\n<script type="module"')
    response.end(type === 'text/html' ? html(fs.readFileSync(file, 'utf8')) : fs.readFileSync(file))
  })
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve))
  const address = server.address()
  if (address === null || typeof address === 'string') throw new Error('The server has no port')
  return {
    url: `http://127.0.0.1:${String(address.port)}/`,
    close: () => {
      server.close()
      fs.rmSync(folder, { recursive: true, force: true })
    },
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const preview = await startPreview(Number(process.argv[2] ?? 5180))
  console.log(`${preview.url}?state=demo`)
}
