import { spawnSync } from 'node:child_process'
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { distOf, root } from '../../build/paths.ts'
import { readEvidenceBytes } from '../../main/evidence/read-evidence.ts'
import { driveC, onZ, preflight } from './windows.ts'

const demo = (id: string): string => path.join(root, 'main', 'demo', 'devices', `${id}.preflight.json`)
const elsewhere = mkdtempSync(path.join(os.tmpdir(), 'preflight wine '))
const stick = path.join(driveC, 'a stick')
mkdirSync(stick)
for (const folder of [elsewhere, stick]) copyFileSync(demo('ready-laptop'), path.join(folder, 'Büro 1.preflight.json'))

afterAll(() => {
  rmSync(elsewhere, { recursive: true })
})

const onBothDrives = [
  ['on drive C', 'C:\\a stick\\Büro 1.preflight.json'],
  ['with slashes', 'C:/a stick/Büro 1.preflight.json'],
  ['relative to the drive', 'C:a stick\\Büro 1.preflight.json'],
  ['without the limit of 260 characters', '\\\\?\\C:\\a stick\\Büro 1.preflight.json'],
  ['on another drive', onZ(path.join(elsewhere, 'Büro 1.preflight.json'))],
] as const

describe('the command line on Windows', () => {
  it('says its version and its help', () => {
    expect(preflight(['--version'])).toEqual({ exitCode: 0, stdout: '0.1.0\n', stderr: '' })
    expect(preflight(['--help'])).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('Exit codes: 0 ready') as string, stderr: '' })
  })

  it('explains a code, without colors in a file', () => {
    const { exitCode, stdout } = preflight(['explain', '0x80180014'])
    expect([exitCode, stdout.startsWith('0x80180014'), stdout.includes('\u001b')]).toEqual([0, true, false])
  })

  it.each(onBothDrives)('judges an evidence file %s as it does here', (_where, file) => {
    const args = ['check', '--device', file, '--format', 'json', '--as-of', '2026-11-23T09:00:00Z']
    const there = preflight(args)
    const here = spawnSync(process.execPath, [path.join(distOf(root), 'cli', 'preflight.cjs'), ...args.with(2, path.join(stick, 'Büro 1.preflight.json'))], { encoding: 'utf8' })
    expect([there.exitCode, there.stderr]).toEqual([3, ''])
    expect(timeless(there.stdout)).toEqual(timeless(here.stdout))
  })

  it('judges a folder', () => {
    expect(preflight(['check', '--device', 'C:\\a stick']).stdout).toContain('CAN\'T TELL YET')
  })

  it.each(onBothDrives)('reads a hardware hash %s', (_where, file) => {
    expect(preflight(['hash', file])).toMatchObject({ exitCode: 0, stdout: expect.stringMatching(/^INTACT/) as string })
  })

  it('reads the hashes that a pattern names', () => {
    const { exitCode, stdout } = preflight(['hash', 'C:\\a stick\\b*.PREFLIGHT.json', '--format', 'json'])
    expect([exitCode, (JSON.parse(stdout) as unknown[]).length]).toEqual([0, 1])
  })

  it('does not overwrite an input that is spelled in another case', () => {
    const { exitCode, stderr } = preflight(['hash', 'C:\\a stick\\Büro 1.preflight.json', '--fix', '--out', 'c:\\A STICK\\büro 1.PREFLIGHT.JSON'])
    expect([exitCode, stderr]).toEqual([64, expect.stringContaining('--out names an input')])
  })

  it('writes a clean CSV, also over an older one, and into NUL', () => {
    const out = 'C:\\a stick\\clean.csv'
    for (const file of [out, out, 'NUL']) expect(preflight(['hash', 'C:\\a stick\\Büro 1.preflight.json', '--fix', '--out', file]).stderr).toBe(`Wrote ${file}: 1 row.\n`)
    expect(readFileSync(path.join(stick, 'clean.csv'), 'latin1')).toMatch(/^Device Serial Number,Windows Product ID,Hardware Hash\r\n/)
    expect(readdirSync(stick).filter((name) => name.endsWith('.tmp'))).toEqual([])
  })

  it('writes a report beside an older one of the same name', () => {
    const out = 'C:\\a stick\\the report.html'
    for (const id of ['ready-laptop', 'tpm-12']) expect(preflight(['check', '--demo', '--device', id, '--format', 'html', '--out', out]).stderr).toBe(`Wrote ${out}.\n`)
    expect(readFileSync(path.join(stick, 'the report.html'), 'utf8')).toContain('Blocked')
  })

  it.each([
    ['a drive that is not there', ['check', '--device', 'Q:\\x.preflight.json'], 'Q:\\x.preflight.json: no such file or folder'],
    ['a folder as the output', ['check', '--demo', '--device', 'tpm-12', '--out', 'C:\\a stick'], 'C:\\a stick: this is a folder'],
    ['NUL as evidence', ['check', '--device', 'NUL'], 'NUL is '],
    ['a stick that is not there', ['stick', 'Q:\\'], 'There is no folder Q:\\'],
  ])('says in one line what is wrong with %s', (_what, args, sentence) => {
    const { exitCode, stderr } = preflight(args)
    expect([exitCode, stderr.split('\n').length, stderr]).toEqual([65, 2, expect.stringContaining(`preflight: ${sentence}`)])
  })
})

describe('a stick prepared on Windows', () => {
  const folder = path.join(driveC, 'usb', 'tools (new)')
  mkdirSync(folder, { recursive: true })

  it('gets the files that it names, twice, and the line to type', () => {
    const line = '"D:\\usb\\tools (new)\\preflight"'
    expect(preflight(['stick', 'C:\\usb\\tools (new)'])).toMatchObject({ exitCode: 0, stderr: '', stdout: expect.stringContaining(line) as string })
    const names = [...preflight(['stick', 'C:\\usb\\tools (new)']).stdout.matchAll(/^ {2}([^"\n]+)$/gm)].map((match) => match[1])
    expect(names).toEqual(expect.arrayContaining(['READ ME FIRST.txt', 'collect-device.ps1', 'preflight.cmd']))
    expect(readdirSync(folder).sort()).toEqual(names.sort())
    for (const name of ['READ ME FIRST.txt', 'preflight.cmd']) {
      const text = readFileSync(path.join(folder, name), 'latin1')
      expect(text.split('\r\n').length).toBeGreaterThan(10)
      expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    }
    expect(readFileSync(path.join(folder, 'READ ME FIRST.txt'), 'latin1')).toContain(line)
    expect(readFileSync(path.join(folder, 'collect-device.ps1'))).toEqual(readFileSync(path.join(distOf(root), 'collect-device.ps1')))
  })
})

describe('a drive without a folder', () => {
  it('means its root, wherever the command prompt is', () => {
    expect(preflight(['stick', 'C:'], path.join(driveC, 'usb'))).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('  D:\\preflight\n') as string })
    expect(readdirSync(driveC)).toContain('preflight.cmd')
    expect(readdirSync(path.join(driveC, 'usb'))).toEqual(['tools (new)'])
  })
})

// Wine's powershell.exe ends with 0 at once and does nothing: the worst that a collector can meet.
describe('a Windows where PowerShell says nothing', () => {
  const why = 'The collector ended with code 0 and left no evidence'

  it('cannot tell, names the reason, and is never ready', () => {
    const { exitCode, stdout, stderr } = preflight(['check', '--format', 'json'])
    expect([exitCode, stderr]).toEqual([3, ''])
    const report = JSON.parse(stdout) as { readonly overall: string; readonly results?: readonly { readonly verdict: string }[] }
    expect(report.overall).toBe('cannot-tell')
    expect(stdout).toContain(why)
    expect(stdout).not.toMatch(/"(verdict|status)": ?"ready"/)
  })

  it('writes evidence in which every item says so', () => {
    const { exitCode, stderr } = preflight(['collect', '--out', 'C:\\a stick\\this.preflight.json'])
    expect([exitCode, stderr]).toEqual([3, expect.stringContaining(`preflight: ${why}`)])
    expect(stderr).toMatch(/Wrote C:\\a stick\\this\.preflight\.json: 0 of \d\d items read\./)
    const evidence = readEvidenceBytes(readFileSync(path.join(stick, 'this.preflight.json')), 'this')
    expect(evidence.collector).toMatchObject({ platform: 'windows', elevated: null })
    expect(Object.values(evidence.items).filter((item) => item.ok)).toEqual([])
    expect(preflight(['check', '--device', 'C:\\a stick\\this.preflight.json']).exitCode).toBe(3)
  })

  it('leaves no temporary folder behind', () => {
    const users = path.join(driveC, 'users')
    const temporary = readdirSync(users).flatMap((user) => ['Temp', 'AppData/Local/Temp'].map((name) => path.join(users, user, name)))
    const left = temporary.filter((folder) => existsSync(folder)).flatMap((folder) => readdirSync(folder))
    expect(left.filter((name) => name.startsWith('preflight'))).toEqual([])
  })
})

/** A report without what differs from one run to the next. */
function timeless(report: string): unknown {
  return JSON.parse(report, (key, value: unknown) => (['takenAt', 'observedAt', 'generatedAt'].includes(key) ? undefined : value))
}
