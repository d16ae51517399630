import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, it } from 'vitest'
import { evidenceSchemaId } from '../../../../main/evidence/schema.ts'
import { certificateHosts, probedHosts } from '../../../../main/probes/network/hosts.ts'
import { parseProgress } from '../../../../main/probes/windows/collect-on-windows.ts'
import { windowsItems } from '../../../../main/probes/windows/item-ids.ts'

const script = readFileSync(path.join(import.meta.dirname, '../../../../main/probes/windows/collect-device.ps1'), 'latin1')
const code = script.replace(/<#[\s\S]*?#>/, '').replace(/^\s*#.*$/gm, '')

// No Windows here: the script is held against the tables that read its output, and against what it must not do.
describe('collect-device.ps1', () => {
  const rows = [...script.matchAll(/@\{ Id = '([^']+)'; Label = '([^']+)'; Source = '([^']+)';/g)].map(([, id = '', label = '', source = '']) => ({ id, label, source }))

  it('writes exactly the items that the parsers know, from the same places', () => {
    expect(Object.fromEntries(rows.map(({ id, source }) => [id, source]))).toEqual(windowsItems)
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length)
  })

  it('asks exactly the hosts that the other collector asks, in the same order', () => {
    const table = /\$hostTable = @'\r?\n([\s\S]*?)\r?\n'@/.exec(script)?.[1]?.split(/\r?\n/) ?? []
    const withChain = new Set(certificateHosts.map(({ host }) => host))
    const kind = (host: string, secure: boolean): string => (secure ? (withChain.has(host) ? 'tls' : 'https') : 'http')
    expect(table).toEqual(probedHosts.map(({ host, port, secure }) => `${kind(host, secure)} ${host} ${String(port)}`))
  })

  it('prints progress that the app understands', () => {
    for (const [index, { label }] of rows.entries()) {
      expect(parseProgress(`[${String(index + 1)}/${String(rows.length)}] ${label}`)).toEqual({ done: index + 1, total: rows.length, text: label })
    }
  })

  it('writes the schema of this version', () => {
    expect(script).toContain(`schema = '${evidenceSchemaId}'`)
  })

  it('is ASCII, since Windows PowerShell reads files without a mark as ANSI', () => {
    expect(script).toMatch(/^[\t\r\n\x20-\x7e]+$/)
  })

  it.each([
    ['downloads', /Invoke-WebRequest|Invoke-RestMethod|DownloadString|DownloadFile|Start-BitsTransfer|\biwr\b|\bcurl\b/i],
    ['runs text as code', /Invoke-Expression|\biex\b|Add-Type|EncodedCommand/i],
    ['installs modules', /Install-Module|Import-Module|Install-PackageProvider/i],
    ['changes the registry', /Set-ItemProperty|New-ItemProperty|Remove-Item(?! -LiteralPath \$draft -Force)|reg(\.exe)? (add|delete|import)/i],
    ['changes the join or the enrollment', /\/leave|\/refreshprt|\/forcerecovery|Clear-Tpm|Initialize-Tpm|Provision\b/],
    // Of w32tm only the question that prints numbers: its parser reads no words.
    ['uses what is gone, slow or localized', /wmic|systeminfo|Get-ComputerInfo|Win32_Product\b|msinfo32|netsh|w32tm(?!\.exe" '\/query \/status'| \/query \/status')|manage-bde/i],
    ['waits for what hangs', /\.Stop\(|\bStop-Job|\.Invoke\(\)|\$reader\.space\.(Close|Dispose)/],
    ['uses PowerShell 7 syntax', /\?\?|\?\.|-AsArray|&&|\|\|/],
    ['reads a secret', /OA3xOriginalProductKey|RecoveryPassword|DigitalProductId|ConvertFrom-SecureString/i],
  ])('never %s', (_what, pattern) => {
    expect(code).not.toMatch(pattern)
  })

  it('writes only its evidence file', () => {
    const writers = [...code.matchAll(/\b(Set-Content|Out-File|Add-Content|Move-Item|New-Item|Copy-Item|Remove-Item)\b/g)].map(([, name]) => name)
    expect(writers).toEqual(['Set-Content', 'Move-Item', 'Remove-Item'])
  })
})
