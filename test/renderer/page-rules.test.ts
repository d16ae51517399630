import fs from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'

const folder = path.resolve(import.meta.dirname, '../../renderer')
const sources = fs
  .readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => /\.tsx?$/.test(file))
  .map((file) => ({ file: file.replaceAll('\\', '/'), text: fs.readFileSync(path.join(folder, file), 'utf8') }))
const html = fs.readFileSync(path.join(folder, 'index.html'), 'utf8')

const saying = (pattern: RegExp): string[] => sources.filter(({ text }) => pattern.test(text)).map(({ file }) => file)

describe('the sources of the page', () => {
  it('are found', () => {
    expect(sources.length).toBeGreaterThan(20)
  })

  it('touch the bridge in one place only', () => {
    expect(saying(/\bpreflight\b.*\.(invoke|on)\b|window\.preflight/)).toEqual(['bridge.ts'])
  })

  it('put no text into the page as markup', () => {
    expect(saying(/dangerouslySetInnerHTML|innerHTML|outerHTML|insertAdjacentHTML|document\.write/)).toEqual([])
  })

  it('import icons one by one', () => {
    expect(saying(/from '@fluentui\/react-icons'/)).toEqual([])
  })

  it('ask no network and keep nothing in the browser', () => {
    expect(saying(/\bfetch\(|XMLHttpRequest|WebSocket|localStorage|sessionStorage|indexedDB/)).toEqual([])
  })
})

describe('index.html', () => {
  it('has no inline script, style or handler, since the policy refuses them', () => {
    expect(html).not.toMatch(/<style|\sstyle=|\son\w+=/)
    expect([...html.matchAll(/<script(?![^>]*\ssrc=)/g)]).toEqual([])
  })

  it('has a place for the style nonce', () => {
    expect(html).toContain('<meta name="csp-nonce" content="__CSP_NONCE__" />')
  })

  it('shows the heading of the first page before any script runs', () => {
    expect(html).toMatch(/<h1[^>]*><span lang="en">Bench<\/span><span lang="de">Werkbank<\/span><\/h1>/)
  })
})
