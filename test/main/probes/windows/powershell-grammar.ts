import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Language, Parser, type Node } from 'web-tree-sitter'

/** Cmdlets that Windows PowerShell 5.1 brings with Windows, each with the parameters of that version that the collector may use. */
const inboxCmdlets: Readonly<Record<string, readonly string[]>> = {
  'ConvertTo-Json': ['InputObject', 'Depth'],
  'ForEach-Object': [],
  'Get-ChildItem': ['LiteralPath', 'Force', 'Recurse'],
  'Get-CimInstance': ['ClassName', 'Namespace', 'Filter', 'OperationTimeoutSec'],
  'Get-Content': ['LiteralPath', 'Encoding', 'TotalCount'],
  'Get-Item': ['LiteralPath'],
  'Get-ItemProperty': ['LiteralPath'],
  'Get-ProvisioningPackage': ['AllInstalledPackages'],
  'Get-SecureBootUEFI': ['Name'],
  'Get-TpmEndorsementKeyInfo': ['HashAlgorithm'],
  'Invoke-CimMethod': ['InputObject', 'MethodName', 'OperationTimeoutSec'],
  'Move-Item': ['LiteralPath', 'Destination', 'Force'],
  'New-Object': [],
  'Out-String': [],
  'Remove-Item': ['LiteralPath', 'Force'],
  'Remove-TypeData': ['TypeName', 'ErrorAction'],
  'Resolve-DnsName': ['Name', 'Type', 'DnsOnly', 'QuickTimeout', 'NoHostsFile'],
  'Select-Object': ['First', 'Unique', 'Property', 'ExpandProperty'],
  'Set-Content': ['LiteralPath', 'Encoding'],
  'Start-Process': ['FilePath', 'ArgumentList', 'WindowStyle', 'Wait'],
  'Start-Sleep': ['Seconds'],
  'Test-Path': ['LiteralPath'],
  'Where-Object': [],
  'Write-Host': [],
}

/** What is called through `&`: a program by its full path, or a script block of the script's own table. */
const invocable = [/^\$path$/, /^\$item\.Read$/, /^"\$env:SystemRoot\\Sysnative\\WindowsPowerShell\\v1\.0\\powershell\.exe"$/]

/** Programs by the one folder of Windows, never by the search path. */
const program = /^(\$system32|\$env:SystemRoot\\Sysnative)\\([A-Za-z0-9.]+\\)*[a-z0-9]+\.exe$/

const onlyInSeven = /\$(IsWindows|IsLinux|IsMacOS|IsCoreCLR|PSStyle)\b|utf8(No)?BOM|ToHexString|FromHexString|WaitAsync|WebProxy\]::new|\[semver\]/i

export interface Violation {
  readonly line: number
  readonly what: string
}

/** A function that lists what in a script Windows PowerShell 5.1 without extra modules could not run. */
export async function grammarOf51(): Promise<(script: string) => Violation[]> {
  await Parser.init()
  const wasm = createRequire(import.meta.url).resolve('tree-sitter-powershell/tree-sitter-powershell.wasm')
  const parser = new Parser()
  parser.setLanguage(await Language.load(readFileSync(wasm)))
  return (script) => {
    const tree = parser.parse(script)
    if (tree === null) throw new Error('The parser gave up.')
    const functions = new Set(tree.rootNode.descendantsOfType('function_name').flatMap((node) => (node === null ? [] : [node.text.toLowerCase()])))
    return nodes(tree.rootNode).flatMap((node) => judge(node, functions))
  }
}

function nodes(node: Node): Node[] {
  return [node, ...node.children.flatMap((child) => (child === null ? [] : nodes(child)))]
}

function judge(node: Node, functions: ReadonlySet<string>): Violation[] {
  const violation = (what: string): Violation[] => [{ line: node.startPosition.row + 1, what }]
  if (node.isError) return violation(`not PowerShell: ${node.text.slice(0, 60)}`)
  if (node.isMissing) return violation(`missing: ${node.type}`)
  switch (node.type) {
    case 'pipeline_chain_tail':
      return violation(`only in PowerShell 7: ${node.text}`)
    case 'command':
      return judgeCommand(node, functions).flatMap(violation)
    case 'variable':
    case 'invokation_expression':
    case 'member_access':
    case 'generic_token':
      return onlyInSeven.test(node.text) && node.namedChildCount === 0 ? violation(`only in PowerShell 7: ${node.text}`) : []
    case 'simple_name':
    case 'type_identifier':
      return onlyInSeven.test(node.text) ? violation(`only in PowerShell 7: ${node.text}`) : []
    case 'class_statement':
    case 'enum_statement':
      return violation(`constrained language mode refuses it: ${node.type}`)
    case 'expandable_string_literal': {
      const text = node.text.slice(1, -1)
      return /\.exe$/i.test(text) && !program.test(text) ? violation(`a program without its full path: ${text}`) : []
    }
    case 'verbatim_string_characters':
      return /\.(exe|cmd|bat)'$/i.test(node.text) ? violation(`a program without its full path: ${node.text}`) : []
    default:
      return []
  }
}

function judgeCommand(node: Node, functions: ReadonlySet<string>): string[] {
  const name = node.childForFieldName('command_name')?.text ?? ''
  const operator = node.children.find((child) => child?.type === 'command_invokation_operator')?.text
  if (operator !== undefined) return operator === '&' && invocable.some((allowed) => allowed.test(name)) ? [] : [`calls ${operator} ${name}`]
  if (functions.has(name.toLowerCase())) return []
  const allowed = Object.hasOwn(inboxCmdlets, name) ? inboxCmdlets[name] : undefined
  if (allowed === undefined) return [`no cmdlet of the list: ${name}`]
  const elements = node.childForFieldName('command_elements')?.children ?? []
  const parameters = elements.flatMap((child) => (child?.type === 'command_parameter' ? [child.text.replace(/^-|:$/g, '')] : []))
  return parameters.filter((parameter) => !allowed.includes(parameter)).map((parameter) => `${name} has no -${parameter} on the list`)
}
