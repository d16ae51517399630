import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { hostCollectorName, hostItems, vmItems } from '../../../main/hyper-v/item-ids.ts'
import { hyperVSchemaId } from '../../../main/hyper-v/schema.ts'
import { goodValues } from './inventory.ts'

const script = readFileSync(path.join(import.meta.dirname, '../../../main/hyper-v/collect-hyper-v.ps1'), 'latin1')
const code = script.replace(/<#[\s\S]*?#>/, '').replace(/^\s*#.*$/gm, '')

// The script is held against the tables that read its output, and against what it must not do. test/powershell runs it.
describe(hostCollectorName, () => {
  it('writes exactly the items of a VM that the parsers know, from the same places', () => {
    const rows = [...code.matchAll(/\$items\['([^']+)'\] = Read-Item '([^']+)'/g)].map(([, id = '', source = '']) => [id, source])
    expect(Object.fromEntries(rows)).toEqual(vmItems)
  })

  it('writes exactly the items of the host', () => {
    for (const source of Object.values(hostItems)) expect(code).toContain(`Read-Item '${source}'`)
    const ids = new Set([...code.matchAll(/'(hyper-v\.[a-z-]+)'/g)].map(([, id = '']) => id))
    expect([...ids].sort()).toEqual([...Object.keys(hostItems), ...Object.keys(vmItems)].sort())
  })

  it('writes every property that the inventory of the tests has', () => {
    const objects = Object.values(goodValues).flatMap((value) => (Array.isArray(value) ? value : [value])) as object[]
    for (const name of objects.flatMap((each) => Object.keys(each))) expect(code, name).toMatch(new RegExp(`\\b${name} =`))
  })

  it('writes the schema of this version', () => {
    expect(script).toContain(`schema = '${hyperVSchemaId}'`)
    expect(script).toContain(`name = '${hostCollectorName}'`)
  })

  it('is ASCII, since Windows PowerShell reads files without a mark as ANSI', () => {
    expect(script).toMatch(/^[\t\r\n\x20-\x7e]+$/)
  })

  it('names the group by its identifier', () => {
    expect(script).toContain('S-1-5-32-578')
  })

  it.each([
    ['downloads', /Invoke-WebRequest|Invoke-RestMethod|DownloadString|DownloadFile|Start-BitsTransfer|\biwr\b|\bcurl\b/i],
    ['runs text as code', /Invoke-Expression|\biex\b|Add-Type|EncodedCommand|scriptblock\]::Create/i],
    ['installs modules', /Install-Module|Import-Module|Install-PackageProvider/i],
    ['changes the registry', /Set-ItemProperty|New-ItemProperty|reg(\.exe)? (add|delete|import)/i],
    ['changes the host or a VM', /\b(Set|New|Enable|Disable|Remove|Start|Stop|Restart|Suspend|Resume|Save|Checkpoint|Restore|Import|Export|Move|Copy|Convert|Resize|Mount|Dismount|Optimize|Merge|Rename|Add|Connect|Disconnect|Update|Revoke|Grant)-(VM|VHD)/i],
    ['shows full paths', /\b(Path|ConfigurationLocation|SnapshotFileLocation|SmartPagingFilePath|ParentPath) = /],
    ['uses localized names of services', /\$\(?\$?service\.Name/],
    ['uses PowerShell 7 syntax', /\?\?|\?\.|-AsArray|&&|\|\|/],
    ['reads or writes a password', /GetNetworkCredential|ConvertFrom-SecureString|ConvertTo-SecureString|Export-Clixml|\.Password/i],
    ['keeps the key protector', /ToBase64String/],
  ])('never %s', (_what, pattern) => {
    expect(code).not.toMatch(pattern)
  })

  it('only reads from Hyper-V', () => {
    const verbs = new Set([...code.matchAll(/\b([A-Z][a-z]+)-V(?:M|HD)[A-Za-z]*/g)].map(([, verb]) => verb))
    expect([...verbs]).toEqual(['Get'])
  })

  it('writes its inventory, the evidence of guests, and deletes only the temporary file in a guest', () => {
    const writers = [...code.matchAll(/\b(Set-Content|Out-File|Add-Content|Move-Item|New-Item|Copy-Item|Remove-Item)\b/g)].map(([, name]) => name)
    expect(writers).toEqual(['Remove-Item', 'Set-Content', 'Move-Item'])
    expect(code).toContain('Remove-Item -LiteralPath $path -Force')
  })

  it('takes the credential as an object and asks guests only with one', () => {
    expect(code).toContain('[pscredential]$GuestCredential = $null')
    expect(code).toMatch(/if \(\$GuestCredential\) \{\s[^}]*\} else \{ '\.' \}\s+Save-AllGuestEvidence /)
    expect(code).toContain('New-PSSession -VMId $id -Credential $credential')
  })
})
