import { describe, expect, it } from 'vitest'
import { powershellCommand } from '../../../main/platform/powershell.ts'
import { systemRoot } from '../../../main/platform/system-root.ts'

const refuse = (): string => { throw new Error('no such link') }

describe('systemRoot', () => {
  it.each([
    ['the link of the object manager', { SystemRoot: 'C:\\Evil' }, () => '\\\\?\\D:\\Windows', 'D:\\Windows'],
    ['the variable without the link', { SystemRoot: 'D:\\WINNT' }, refuse, 'D:\\WINNT'],
    ['the default without both', {}, refuse, 'C:\\Windows'],
    ['the default for a network path', { SystemRoot: '\\\\evil\\share' }, refuse, 'C:\\Windows'],
    ['the default for a path that climbs', { SystemRoot: 'C:\\Windows\\..\\Temp' }, refuse, 'C:\\Windows'],
    ['the default for a relative path', { SystemRoot: 'Windows' }, refuse, 'C:\\Windows'],
  ])('is %s', (_name, environment, realPath, expected) => {
    expect(systemRoot(environment, realPath)).toBe(expected)
  })
})

describe('powershellCommand', () => {
  const paths = { script: 'C:\\Program Files\\Preflight\\it\'s "here" $(x).ps1', out: 'C:\\Temp\\a b.json' }

  it('is Windows PowerShell by absolute path, and each path stays one argument', () => {
    const command = powershellCommand(paths, {}, () => 'C:\\Windows')
    expect(command).toEqual({
      executable: 'C:\\Windows\\System32\\WindowsPowerShell\\v1.0\\powershell.exe',
      args: ['-NoLogo', '-NoProfile', '-NonInteractive', '-ExecutionPolicy', 'Bypass', '-File', paths.script, '-Out', paths.out],
    })
  })

  it('is the 64-bit one for a 32-bit process', () => {
    expect(powershellCommand(paths, { PROCESSOR_ARCHITEW6432: 'AMD64' }, () => 'C:\\Windows').executable).toContain('\\Sysnative\\')
  })
})
