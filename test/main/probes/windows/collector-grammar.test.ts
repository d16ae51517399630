import { readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { grammarOf51, type Violation } from './powershell-grammar.ts'

const script = readFileSync(path.join(import.meta.dirname, '../../../../main/probes/windows/collect-device.ps1'), 'utf8')

// The collector runs where nobody can try it here, so a grammar reads it first.
describe('the grammar of collect-device.ps1', () => {
  let violations: (script: string) => Violation[]
  beforeAll(async () => {
    violations = await grammarOf51()
  })

  it('is Windows PowerShell 5.1 with nothing but cmdlets of Windows and its own functions', () => {
    expect(violations(script)).toEqual([])
  })

  it('takes a plain function', () => {
    expect(violations("function Read-Thing {\n  'before'\n  Write-Host 1\n}\n")).toEqual([])
  })

  it('reads the script that it hands to a second PowerShell just as strictly', () => {
    const inner = [...script.matchAll(/\$list = '((?:[^'\r\n]|'')+)'/g)].map(([, text = '']) => text.replaceAll("''", "'"))
    expect(inner).toHaveLength(1)
    expect(inner.flatMap(violations)).toEqual([])
  })

  it.each([
    ['an open brace', 'if ($true) {', /not PowerShell|missing/],
    ['an open string', '$a = "', /not PowerShell|missing/],
    ['??', '$a = $b ?? 1', /not PowerShell/],
    ['??=', '$a ??= 1', /not PowerShell/],
    ['?.', '$a = ${b}?.Length', /not PowerShell/],
    ['?[]', '$a = ${b}?[0]', /not PowerShell/],
    ['the ternary', '$a = $b ? 1 : 2', /not PowerShell/],
    ['&&', 'Write-Host 1 && Write-Host 2', /only in PowerShell 7: &&/],
    ['||', 'Write-Host 1 || Write-Host 2', /only in PowerShell 7: \|\|/],
    ['-Parallel', '1..3 | ForEach-Object -Parallel { $_ }', /ForEach-Object has no -Parallel/],
    ['-AsHashtable', "ConvertFrom-Json -AsHashtable '{}'", /no cmdlet of the list: ConvertFrom-Json/],
    ['-AsArray', 'ConvertTo-Json -InputObject 1 -AsArray', /ConvertTo-Json has no -AsArray/],
    ['$IsWindows', 'if ($IsWindows) { Write-Host 1 }', /only in PowerShell 7/],
    ['a method of the newer .NET', '$a = [Convert]::ToHexString($b)', /only in PowerShell 7/],
    ['an alias', '$a | % { $_ }', /no cmdlet of the list: %/],
    ['an alias of two words', 'gci', /no cmdlet of the list: gci/],
    ['a cmdlet of an extra module', 'Get-AutopilotDevice', /no cmdlet of the list/],
    ['a cmdlet in a script block', '$a = { Invoke-Expression $b }', /no cmdlet of the list: Invoke-Expression/],
    ['a cmdlet in a string', 'Write-Host "$(Invoke-Expression $b)"', /no cmdlet of the list: Invoke-Expression/],
    ['a parameter that is not there', 'Get-ChildItem -LiteralPath x -Fore', /Get-ChildItem has no -Fore/],
    ['a program by the search path', 'whoami.exe /all', /no cmdlet of the list: whoami.exe/],
    ['a program called by the search path', "& 'whoami.exe'", /calls & 'whoami.exe'/],
    ['a program for Invoke-Tool by the search path', "Invoke-Tool 'whoami.exe' '/all' 5", /without its full path/],
    ['a program from elsewhere', 'Invoke-Tool "$PSScriptRoot\\tool.exe" "" 5', /without its full path/],
    ['dot-sourcing', '. $a', /calls \. \$a/],
    ['a class', 'class A { }', /constrained language mode/],
  ])('finds %s', (_name, line, expected) => {
    const found = violations(`function Read-Thing {\n  'before'\n  ${line}\n}\n`)
    expect(found.map(({ what }) => what).join('\n')).toMatch(expected)
  })
})
