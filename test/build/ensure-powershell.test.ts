import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandResult } from '../../build/electron/command.ts'
import { findPowerShell, type PowerShellSearch } from '../../build/ensure-powershell.ts'

describe('findPowerShell', () => {
  let folder: string
  let search: PowerShellSearch
  let builds: number

  beforeEach(() => {
    folder = fs.mkdtempSync(path.join(os.tmpdir(), 'preflight-powershell-'))
    const hostFolder = path.join(folder, 'host')
    fs.mkdirSync(hostFolder)
    fs.writeFileSync(path.join(hostFolder, 'host.csproj'), '<Project/>')
    fs.writeFileSync(path.join(hostFolder, 'Program.cs'), '// one')
    builds = 0
    search = { env: {}, hasCommand: (name) => name === 'dotnet', hostFolder, cache: path.join(folder, 'cache'), build: built }
  })

  afterEach(() => {
    fs.rmSync(folder, { recursive: true })
  })

  function built(source: string, out: string): CommandResult {
    builds += 1
    expect(fs.readdirSync(source).sort()).toEqual(['Program.cs', 'host.csproj'])
    fs.mkdirSync(out)
    fs.writeFileSync(path.join(out, 'powershell-host.dll'), '')
    return { status: 0, stdout: '', stderr: '' }
  }

  it('takes the one that PREFLIGHT_PWSH names', () => {
    const pwsh = path.join(folder, 'pwsh')
    fs.writeFileSync(pwsh, '')
    expect(findPowerShell({ ...search, env: { PREFLIGHT_PWSH: pwsh }, hasCommand: () => true })).toMatchObject({ command: [pwsh, '-NoLogo', '-NoProfile', '-NonInteractive', '-File'] })
    expect(() => findPowerShell({ ...search, env: { PREFLIGHT_PWSH: `${pwsh}-gone` } })).toThrow(/PREFLIGHT_PWSH .* no such file/)
  })

  it('prefers pwsh on the PATH to the host', () => {
    expect(findPowerShell({ ...search, hasCommand: () => true })).toMatchObject({ about: 'pwsh' })
    expect(builds).toBe(0)
  })

  it('builds the host once, and again when its sources change', () => {
    const first = findPowerShell(search)
    expect(first).toMatchObject({ command: ['dotnet', expect.stringMatching(/powershell-host\.dll$/)] })
    expect(findPowerShell(search)).toEqual(first)
    expect(builds).toBe(1)
    fs.writeFileSync(path.join(search.hostFolder, 'Program.cs'), '// two')
    expect(findPowerShell(search)).not.toEqual(first)
    expect(builds).toBe(2)
    expect(fs.readdirSync(search.cache).filter((name) => name.startsWith('build-'))).toEqual([])
  })

  it('says why there is none, and leaves nothing in the cache', () => {
    expect(findPowerShell({ ...search, hasCommand: () => false })).toEqual({ missing: expect.stringContaining('neither PowerShell 7') })
    const refused = { status: 1, stdout: 'Restoring\nhost.csproj : error NU1101: Unable to find package\n', stderr: '' }
    expect(findPowerShell({ ...search, build: () => refused })).toEqual({ missing: expect.stringContaining('error NU1101') })
    expect(findPowerShell({ ...search, build: () => ({ status: null, stdout: '', stderr: '' }) })).toEqual({ missing: expect.stringContaining('did not finish') })
    expect(fs.readdirSync(search.cache)).toEqual([])
  })
})
