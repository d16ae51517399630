import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { stickCommand } from '../../../main/cli/stick-command.ts'
import type { Terminal } from '../../../main/cli/terminal.ts'
import { instructionsText, launcherText } from '../../../main/stick/stick-files.ts'
import { stickTools, writeStick } from '../../../main/stick/write-stick.ts'

let folder = ''
beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'preflight-stick-'))
})
afterEach(() => rm(folder, { recursive: true, force: true }))

const names = ['READ ME FIRST.txt', 'collect-device.ps1', 'collect-hyper-v.ps1', 'preflight.cmd']
const failing = (code: string, from = ''): ReturnType<typeof stickTools> => {
  const tools = stickTools()
  return { ...tools, save: (file, content) => (file.endsWith(from) ? Promise.reject(Object.assign(new Error('x'), { code })) : tools.save(file, content)) }
}
const screen = (): { terminal: Terminal; text: () => string } => {
  let text = ''
  return {
    terminal: { write: (part) => (text += part), writeError: () => undefined, isTty: false, errorIsTty: false, columns: 80, env: {} },
    text: () => text,
  }
}

describe('a fresh folder', () => {
  it('gets exactly the collectors, the launcher and instructions', async () => {
    const written = await writeStick(folder)
    expect((await readdir(folder)).sort()).toEqual(names)
    expect([...written.files].sort()).toEqual(names)
    expect(written.evidenceFiles).toBe(0)
    const script = await readFile(path.join(import.meta.dirname, '../../../main/probes/windows/collect-device.ps1'))
    expect(await readFile(path.join(folder, 'collect-device.ps1'))).toEqual(script)
    expect(await readFile(path.join(folder, 'collect-hyper-v.ps1'))).toEqual(await readFile(path.join(import.meta.dirname, '../../../main/hyper-v/collect-hyper-v.ps1')))
    expect(await readFile(path.join(folder, 'preflight.cmd'), 'utf8')).toBe(launcherText)
    expect(await readFile(path.join(folder, 'READ ME FIRST.txt'), 'utf8')).toContain(written.line)
  })

  it('is told about in the terminal with the line to type', async () => {
    const { terminal, text } = screen()
    expect(await stickCommand(folder, { terminal })).toBe(0)
    for (const name of names) expect(text()).toContain(name)
    expect(text()).toContain('  D:\\preflight\n')
    expect(text()).not.toContain('unchanged')
  })
})

describe('a drive letter alone', () => {
  it.each([
    ['win32', 'E:\\'],
    ['linux', 'E:'],
  ] as const)('means on %s %s', async (platform, meant) => {
    await expect(writeStick('E:', { ...stickTools(), platform })).rejects.toThrow(`There is no folder ${meant}.`)
  })
})

describe('a folder in use', () => {
  it('keeps every file of others, gets new ones in place of older ones, and no leftover', async () => {
    const evidence = '{"schema":"preflight.evidence/1"}'
    await writeFile(path.join(folder, 'PC-1.preflight.json'), evidence)
    await writeFile(path.join(folder, 'notes.txt'), 'mine')
    await writeFile(path.join(folder, 'preflight.cmd'), 'an older one')
    const { terminal, text } = screen()
    await stickCommand(folder, { terminal })
    await stickCommand(folder, { terminal })
    expect((await readdir(folder)).sort()).toEqual(['PC-1.preflight.json', 'notes.txt', ...names].sort())
    expect(await readFile(path.join(folder, 'PC-1.preflight.json'), 'utf8')).toBe(evidence)
    expect(await readFile(path.join(folder, 'notes.txt'), 'utf8')).toBe('mine')
    expect(await readFile(path.join(folder, 'preflight.cmd'), 'utf8')).toBe(launcherText)
    expect(text()).toContain('1 evidence file there is unchanged.')
  })
})

describe('refusals', () => {
  const refused = async (dir: string, tools = stickTools()): Promise<string> => {
    const error: unknown = await stickCommand(dir, { terminal: screen().terminal }, tools).catch((each: unknown) => each)
    expect(error).toMatchObject({ name: 'CommandError', exitCode: 65 })
    const { message } = error as Error
    expect(message).toMatch(/^[^\n]+\.$/)
    return message
  }

  it('name a folder that does not exist', async () => {
    expect(await refused(path.join(folder, 'nowhere'))).toContain('There is no folder')
  })

  it('name a file in place of a folder', async () => {
    await writeFile(path.join(folder, 'x'), '')
    expect(await refused(path.join(folder, 'x'))).toContain('is a file')
  })

  it.runIf(process.platform === 'linux')('name a folder that takes no files', async () => {
    expect(await refused('/sys/kernel')).toContain('read-only')
  })

  it.each([
    ['EROFS', 'read-only'],
    ['EACCES', 'not allowed'],
    ['EBUSY', 'another program has it open'],
    ['ENOSPC', 'is full'],
    ['EIO', 'no longer there'],
    ['EWHATEVER', 'could not be written'],
  ])('say %s in words', async (code, words) => {
    expect(await refused(folder, failing(code))).toContain(words)
  })

  it('leave no launcher without its collector when the disk fills up', async () => {
    await refused(folder, failing('ENOSPC', 'collect-device.ps1'))
    expect(await readdir(folder)).toEqual([])
  })

  it('name a folder that stands where a file belongs', async () => {
    await mkdir(path.join(folder, 'preflight.cmd', 'x'), { recursive: true })
    expect(await refused(folder)).toContain('there is a folder of that name')
  })

  it('say when the installation has no collector', async () => {
    expect(await refused(folder, { ...stickTools(), script: undefined })).toContain('missing from this installation')
    expect(await refused(folder, { ...stickTools(), hostScript: undefined })).toContain('missing from this installation')
    expect(await refused(folder, { ...stickTools(), script: path.join(folder, 'gone.ps1') })).toContain('missing from this installation')
  })
})

describe('the line to type', () => {
  it.each([
    { dir: 'E:\\', line: 'D:\\preflight' },
    { dir: 'E:\\tools', line: 'D:\\tools\\preflight' },
    { dir: 'E:\\my tools', line: '"D:\\my tools\\preflight"' },
  ])('is $line for $dir on Windows', async ({ dir, line }) => {
    // The folder itself is a stand-in: only its Windows name is of interest.
    const saved: string[] = []
    const tools = { ...stickTools(), platform: 'win32' as const, save: (file: string) => Promise.resolve(void saved.push(file)) }
    await mkdir(path.join(folder, dir), { recursive: true })
    const before = process.cwd()
    process.chdir(folder)
    try {
      expect((await writeStick(dir, tools)).line).toBe(line)
    } finally {
      process.chdir(before)
    }
    expect(saved).toHaveLength(4)
  })
})

describe.each([
  ['launcher', launcherText],
  ['instructions', instructionsText('D:\\preflight')],
])('the %s', (_name, text) => {
  it('is ASCII with CRLF lines only', () => {
    expect(text).toMatch(/^[\x20-\x7e\r\n]+$/)
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
    expect(text.endsWith('\r\n')).toBe(true)
  })
})

describe('the launcher', () => {
  it('runs the collector beside it with Windows PowerShell by full path', () => {
    expect(launcherText).toContain('%SystemRoot%\\System32\\WindowsPowerShell\\v1.0\\powershell.exe')
    expect(launcherText).toContain('-ExecutionPolicy Bypass -File "%~dp0collect-device.ps1"')
  })

  it('ends every way that failed with a pause and exit code 1', () => {
    const [, ...labels] = launcherText.split(/\r\n:/)
    expect(labels.map((each) => each.split('\r\n')[0])).toEqual(['missing', 'nopowershell', 'elsewhere', 'failed', 'stop'])
    for (const target of launcherText.matchAll(/goto (\w+)/g)) expect(launcherText).toContain(`\r\n:${target[1] ?? ''}\r\n`)
    expect(labels.at(-1)).toBe('stop\r\npause\r\nexit /b 1\r\n')
  })
})
