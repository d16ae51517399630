import { mkdtemp, readFile, rm } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { demoDevices } from '../../../main/demo/devices/index.ts'
import { readCode128 } from '../../fakes/read-barcode.ts'
import { readQrCode } from '../../fakes/read-qr-code.ts'
import { runPreflight } from '../../fakes/terminal.ts'

const demoFolder = path.resolve(import.meta.dirname, '../../../main/demo/devices')

let folder: string
beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), 'preflight-sheet-cli-'))
})
afterAll(() => rm(folder, { recursive: true }))

const sheets = (html: string): number => html.match(/<section class="sheet">/g)?.length ?? 0
const part = (html: string, start: string): string => html.slice(html.indexOf(start)).split('</svg>')[0] ?? ''

describe('preflight check --format sheet', () => {
  it('writes one page for a device, with the serial number in letters and in bars', async () => {
    const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', 'sheet'])
    expect([run.code, run.err, sheets(run.out)]).toEqual([0, '', 1])
    expect(run.out).toContain('FBK10001')
    expect(readCode128(part(run.out, 'class="bars"'))).toBe('FBK10001')
    expect(readQrCode(part(run.out, 'class="code"')).text).toMatch(/^Preflight: Ready\nSerial: FBK10001\nJudged: 2026-11-23T\d\d:\d\dZ\nDEMO$/)
  })

  it('writes a page for every device of a folder, one after another', async () => {
    const run = await runPreflight(['check', '--demo', '--device', demoFolder, '--format', 'sheet'])
    expect(run.code).toBe(1)
    expect(sheets(run.out)).toBe(demoDevices.length)
    expect(run.out.match(/<!doctype html>/g)).toHaveLength(1)
    expect(run.out.endsWith('</html>\n')).toBe(true)
  })

  it('writes the same into a file', async () => {
    const target = path.join(folder, 'sheets.html')
    const run = await runPreflight(['check', '--demo', '--device', demoFolder, '--format', 'sheet', '--out', target])
    expect([run.out, run.err]).toEqual(['', `Wrote ${target}.\n`])
    expect(sheets(await readFile(target, 'utf8'))).toBe(demoDevices.length)
  })

  it('leaves identifiers out when asked, in the codes as well', async () => {
    const run = await runPreflight(['check', '--demo', '--device', 'ready-laptop', '--format', 'sheet', '--no-identifiers'])
    expect(run.out).not.toContain('FBK10001')
    expect(run.out).not.toContain('avery.lane')
    expect(run.out).not.toContain('class="bars"')
    expect(readQrCode(part(run.out, 'class="code"')).text).toContain('Serial: …0001')
  })
})
