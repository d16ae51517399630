import { readFileSync } from 'node:fs'
import path from 'node:path'
import { expect, it } from 'vitest'
import { grammarOf51 } from '../probes/windows/powershell-grammar.ts'

const script = readFileSync(path.join(import.meta.dirname, '../../../main/hyper-v/collect-hyper-v.ps1'), 'utf8')

/** What this script may do beyond the collector of devices: read Hyper-V, ask guests, call its own readers. */
const allowed = [
  ...['Get-VM', 'Get-VMHost', 'Get-VMSecurity', 'Get-VMKeyProtector', 'Get-VMFirmware', 'Get-VMProcessor', 'Get-VMMemory', 'Get-VMSnapshot'],
  ...['Get-VMNetworkAdapter', 'Get-VMHardDiskDrive', 'Get-VHD', 'Get-VMIntegrationService', 'Get-Command', 'New-PSSession', 'Invoke-Command', 'Remove-PSSession'],
].map((name) => `no cmdlet of the list: ${name}`)
const own = [
  'calls & $reader',
  'calls . $readers',
  'calls & "$env:SystemRoot\\System32\\whoami.exe"',
  'a program without its full path: $env:SystemRoot\\System32\\whoami.exe',
  'Get-Content has no -Raw on the list',
  'Set-Content has no -Value on the list',
]

it('collect-hyper-v.ps1 is Windows PowerShell 5.1 with nothing but cmdlets of Windows and of Hyper-V', async () => {
  const violations = await grammarOf51()
  const found = new Set(violations(script).map(({ what }) => what))
  expect([...found].sort()).toEqual([...allowed, ...own].sort())
})
