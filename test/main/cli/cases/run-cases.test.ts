import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { checks } from '../../../../core/checks/index.ts'
import { judgeCase } from '../../../../main/cli/cases/judge-case.ts'
import { readCase } from '../../../../main/cli/cases/read-case.ts'
import { runCases } from '../../../../main/cli/cases/run-cases.ts'

const expired = { scenario: ['user-driven', 'tap'], graph: { tap: { isUsable: false, methodUsabilityReason: 'Expired' } } }
const passing = { case: 1, title: 'Expired pass', input: expired, mustFail: ['tap-exists-usable'] }
const failing = { case: 2, title: 'Wrong wish', input: expired, mustStaySilent: ['tap-exists-usable'] }
const unbuilt = { case: 3, title: 'Ahead of its time', input: expired, mustFail: ['tap-exists-usable', 'no-such-check'] }

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-cases-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

async function put(name: string, content: unknown): Promise<string> {
  const file = path.join(folder, name)
  await writeFile(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content))
  return file
}

async function run(...paths: string[]): Promise<{ code: number; lines: string[] }> {
  const written: string[] = []
  const code = await runCases(paths, { write: (text) => written.push(text) })
  return { code, lines: written.join('').trimEnd().split('\n') }
}

describe('runCases', () => {
  it('prints one line a case and a count', async () => {
    await put('b.json', failing)
    await put('a.json', passing)
    await put('c.json', unbuilt)
    await put('notes.txt', 'not a case')
    expect(await run(folder)).toEqual({
      code: 1,
      lines: [
        'passed   case 1: Expired pass',
        'failed   case 2: Wrong wish (tap-exists-usable should stay silent and says "Blocked")',
        'skipped  case 3: Ahead of its time (check not built yet: no-such-check)',
        '1 passed, 1 failed, 1 skipped',
      ],
    })
  })

  it('ends with 0 when nothing failed, skipped ones included', async () => {
    expect((await run(await put('a.json', passing), await put('c.json', unbuilt))).code).toBe(0)
  })

  it('counts files that cannot be used as failed and goes on', async () => {
    const files = [
      await put('1.json', 'not JSON'),
      await put('2.json', [passing]),
      await put('3.json', { ...passing, input: { scenario: 7 } }),
      await put('4.json', Buffer.alloc(20 * 1024 * 1024, 0x20)),
      path.join(folder, 'absent.json'),
      await put('6.json', passing),
    ]
    const { code, lines } = await run(...files)
    expect(code).toBe(1)
    expect(lines).toHaveLength(7)
    expect(lines[0]).toBe('failed   1.json: not JSON')
    expect(lines[3]).toBe('failed   4.json: larger than 1 MB, so it is no case')
    expect(lines[4]).toBe('failed   absent.json: no such file or folder')
    expect(lines[6]).toBe('1 passed, 5 failed, 0 skipped')
  })

  it('ends with 65 when not one file can be used', async () => {
    expect((await run(await put('1.json', '{'))).code).toBe(65)
    expect((await run(path.join(folder, 'absent'))).code).toBe(65)
    const empty = path.join(folder, 'empty')
    await mkdir(empty)
    expect(await run(empty)).toEqual({ code: 65, lines: ['failed   empty: this folder holds no case (*.json)', '0 passed, 1 failed, 0 skipped'] })
  })

  it.skipIf(!existsSync('/dev/zero'))('does not read what is no file (needs /dev/zero)', async () => {
    await symlink('/dev/zero', path.join(folder, 'endless.json'))
    expect((await run(folder)).lines[0]).toBe('failed   endless.json: not a file')
  })

  it('prints nothing that could steer a terminal', async () => {
    const { lines } = await run(await put('a.json', { ...passing, case: '\u001b[2J', title: 'red \u001b[31mtitle\nsecond line' }))
    expect(lines).toHaveLength(2)
    expect(lines.join('')).not.toContain('\u001b')
  })
})

const data = process.env['PREFLIGHT_DATA']
const cases = data === undefined ? '' : path.join(data, 'cases')

describe.skipIf(!existsSync(cases))('acceptance cases of the data folder (need PREFLIGHT_DATA)', () => {
  it('holds for every case whose checks are built', async () => {
    const names = (await readdir(cases)).filter((name) => name.endsWith('.json'))
    expect(names.length).toBeGreaterThan(0)
    for (const name of names) {
      const read = readCase(await readFile(path.join(cases, name)))
      expect(read, name).toMatchObject({ ok: true })
      if (!read.ok) continue
      const outcome = judgeCase(read.value, checks)
      expect(outcome.reasons, name).toEqual([])
      expect(outcome.result, name).toBe(outcome.notBuilt.length === 0 ? 'passed' : 'not-built')
    }
  })
})
