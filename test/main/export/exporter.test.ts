import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checks } from '../../../core/checks/index.ts'
import { exportFormats } from '../../../core/ipc/contract.ts'
import { buildReport } from '../../../core/report/build-report.ts'
import { createExporter, saveFailure, type Exporter } from '../../../main/export/exporter.ts'
import { exportFileName } from '../../../main/export/file-name.ts'
import { snapshot } from '../bench/fakes.ts'

const identifiers = { serial: 'FBK10001-CANARY', name: 'LAPTOP-CANARY', user: 'avery.canary@fabrikam.example', tenant: 'Fabrikam Canary' }
const report = buildReport({
  checks,
  snapshot: snapshot({
    'device.serialNumber': identifiers.serial,
    'device.name': identifiers.name,
    'user.principalName': identifiers.user,
    'tenant.name': identifiers.tenant,
    'device.tpmPresent': true,
  }),
  scenario: 'user-driven',
  overlays: [],
  toolVersion: '1.2.3', language: 'en',
})

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-export-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

function exporter(changes: { target?: string | null; log?: string[] } = {}): Exporter {
  return createExporter({
language: () => 'en',
    choosePath: (name) => Promise.resolve(changes.target === undefined ? path.join(folder, name) : changes.target),
    print: (html) => Promise.resolve(new TextEncoder().encode(`%PDF of ${html}`)),
    log: (line) => changes.log?.push(line),
  })
}

describe('exporting', () => {
  it.each(exportFormats)('%s leaves out what identifies device, user and tenant', async (format) => {
    const name = await exporter().save(report, format, false)
    const content = await readFile(path.join(folder, name ?? ''), 'utf8')
    expect(content.length).toBeGreaterThan(100)
    for (const value of Object.values(identifiers)) expect(content).not.toContain(value)
  })

  it.each(exportFormats)('%s holds the serial number when asked for', async (format) => {
    const name = await exporter().save(report, format, true)
    expect(await readFile(path.join(folder, name ?? ''), 'utf8')).toContain(identifiers.serial)
  })

  it('JSON is a report that says it is redacted', async () => {
    const name = await exporter().save(report, 'json', false)
    expect(JSON.parse(await readFile(path.join(folder, name ?? ''), 'utf8'))).toMatchObject({ schema: 'preflight.report/1', redacted: true, toolVersion: '1.2.3', language: 'en' })
  })

  it('a canceled dialog saves nothing and is no failure', async () => {
    expect(await exporter({ target: null }).save(report, 'html', false)).toBeNull()
  })

  it('says why a file could not be saved', async () => {
    const log: string[] = []
    await expect(exporter({ target: path.join(folder, 'gone', 'a.html'), log }).save(report, 'html', false)).rejects.toMatchObject({
      code: 'save-failed',
      message: 'a.html could not be saved: the folder no longer exists.',
    })
    expect(log).toHaveLength(1)
  })

  it.each([
    { code: 'EACCES', text: 'writing to this folder is not allowed' },
    { code: 'EBUSY', text: 'another program has it open' },
    { code: 'ENOSPC', text: 'the disk is full' },
    { code: 'EIO', text: 'could not be saved.' },
  ])('$code: $text', ({ code, text }) => {
    expect(saveFailure('/somewhere/a.pdf', Object.assign(new Error('x'), { code })).en).toMatch(new RegExp(`^a\\.pdf .*${text}`))
  })

  it('copies plain text, redacted unless asked', () => {
    expect(exporter().asText(report, false)).not.toContain(identifiers.serial)
    expect(exporter().asText(report, true)).toContain(identifiers.serial)
    // eslint-disable-next-line no-control-regex -- color codes are what is looked for
    expect(exporter().asText(report, true)).not.toMatch(/\u001b/)
  })
})

describe('the suggested file name', () => {
  it.each(exportFormats)('holds verdict and time (%s)', (format) => {
    expect(exportFileName({ overall: 'at-risk', takenAt: '2026-11-22T09:05:00.000Z' }, format)).toBe(`preflight-at-risk-2026-11-22-0905.${format}`)
  })

  it('takes no path from a strange time', () => {
    expect(exportFileName({ overall: 'blocked', takenAt: '../../x' }, 'html')).toBe('preflight-blocked-undated.html')
  })
})
