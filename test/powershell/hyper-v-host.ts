import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { readInventory } from '../../main/hyper-v/read-inventory.ts'
import type { HyperVInventory } from '../../main/hyper-v/schema.ts'
import { ended, environment, installTools, powershell } from './collect.ts'
import { literal, type Answer, type Tool } from './machine.ts'

const script = fileURLToPath(new URL('../../main/hyper-v/collect-hyper-v.ps1', import.meta.url))
const modules = fileURLToPath(new URL('./modules', import.meta.url))

/** A Hyper-V host as the stand-ins play it. Answers by cmdlet, or by cmdlet and VM: `Get-VMMemory/AP-LAB-02`. */
export interface HyperVHost {
  readonly answers: Readonly<Record<string, Answer>>
  /** Of the local administrator in every guest. */
  readonly password: string
  /** False: a computer without the Hyper-V module. */
  readonly module?: boolean
  readonly whoami?: Tool
  readonly constrained?: boolean
}

export interface HyperVRun {
  readonly errors: string
  readonly output: readonly string[]
  readonly seconds: number
  readonly inventory: HyperVInventory
  /** Evidence of guests by file name. */
  readonly guests: Readonly<Record<string, string>>
  /** Names of everything that the run left anywhere. */
  readonly left: readonly string[]
  /** All that was written or printed, to look for what must not be there. */
  readonly everything: string
}

export interface GuestChoice {
  /** What somebody typed; without it no guest is asked. */
  readonly password?: string
  /** Stands in for the device collector; null: it was not copied along. */
  readonly collector?: string | null
}

/** The device collector of the guests: says with which limits it was called. */
const guestCollector = `param([string]$Out, [int]$ItemSeconds, [int]$TotalSeconds)
[System.IO.File]::WriteAllText($Out, "{ ""limits"": ""$ItemSeconds of $TotalSeconds"" }")
`

/** Runs the host's collector for real. */
export async function collectHost(host: HyperVHost, { password, collector = guestCollector }: GuestChoice = {}): Promise<HyperVRun> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'preflight-hyper-v-'))
  try {
    const [stick, drive, temporary, data] = ['stick', 'drive', 'temporary', 'data'].map((name) => path.join(folder, name)) as [string, string, string, string]
    for (const each of [stick, drive, temporary, data]) mkdirSync(each)
    copyFileSync(script, path.join(stick, 'collect-hyper-v.ps1'))
    if (collector !== null) writeFileSync(path.join(stick, 'collect-device.ps1'), collector)
    cpSync(modules, path.join(data, 'modules'), { recursive: true, filter: (name) => host.module !== false || !name.includes('Hyper-V') })
    installTools(path.join(folder, 'Windows'), { whoami: host.whoami ?? { prints: '"Mandatory Label\\High","Label","S-1-16-12288",""\n' } })
    writeFileSync(path.join(data, 'machine.ps1'), `$machine = ${literal(host)}\n`)
    const run = path.join(data, 'run-collect-hyper-v.ps1')
    writeFileSync(run, runScript(stick, path.join(data, 'modules'), host, password))
    const env = { ...environment(folder, drive, temporary), PREFLIGHT_TEST_HYPER_V: path.join(data, 'machine.ps1') }
    const started = performance.now()
    const [command = '', ...args] = powershell()
    const result = await ended(command, [...args, run], env)
    const seconds = (performance.now() - started) / 1000
    const written = readdirSync(stick).filter((name) => name.endsWith('.json'))
    const texts = Object.fromEntries(written.map((name) => [name, readFileSync(path.join(stick, name), 'utf8')]))
    const file = written.find((name) => name.endsWith('.hyper-v.json'))
    if (file === undefined) throw new Error(`There is no inventory, exit code ${String(result.exitCode)}.\n${result.stdout}\n${result.stderr}`)
    return {
      errors: result.stderr,
      output: result.stdout.split('\n').filter((line) => line !== ''),
      seconds,
      inventory: readInventory(readFileSync(path.join(stick, file)), 'The inventory'),
      guests: Object.fromEntries(Object.entries(texts).filter(([name]) => name.endsWith('.preflight.json'))),
      left: [stick, drive, temporary, folder].flatMap((each) => (existsSync(each) ? readdirSync(each) : [])),
      everything: [result.stdout, result.stderr, ...Object.values(texts)].join('\n'),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function runScript(stick: string, stock: string, { constrained }: HyperVHost, password: string | undefined): string {
  return [
    `$env:PSModulePath = ${literal(`${stock}${path.delimiter}`)} + $env:PSModulePath`,
    '$secret = [securestring]::new()',
    ...[...(password ?? '')].map((character) => `$secret.AppendChar([char]${literal(character)})`),
    '$parameters = @{}',
    ...(password === undefined ? [] : ["$parameters.GuestCredential = [pscredential]::new('lab', $secret)"]),
    ...(constrained === true ? ['Import-Module Hyper-V, CimCmdlets', "$ExecutionContext.SessionState.LanguageMode = 'ConstrainedLanguage'"] : []),
    `& ${literal(path.join(stick, 'collect-hyper-v.ps1'))} @parameters`,
  ].join('\n')
}

const vm = (number: number, state: 'Running' | 'Off'): Readonly<Record<string, unknown>> => ({
  Id: `9c000000-0000-4000-8000-00000000000${String(number)}`,
  Name: `AP-LAB-0${String(number)}`,
  State: state,
  Generation: 2,
  Version: '12.0',
  CreationTime: '2026-11-01T08:00:00Z',
  AutomaticCheckpointsEnabled: false,
  CheckpointType: 'Production',
  ParentSnapshotId: null,
  Notes: '',
})

/** An invented host with three VMs, two of them running, everything readable. */
export const healthyHost: HyperVHost = {
  password: 'SECRET-of-the-guests',
  answers: {
    'Get-VM': [vm(1, 'Running'), vm(2, 'Running'), vm(3, 'Off')],
    'Get-VMHost': [{ EnableEnhancedSessionMode: true }],
    'Get-VMSecurity': [{ TpmEnabled: true, Shielded: false, EncryptStateAndVmMigrationTraffic: false }],
    'Get-VMKeyProtector': [{ Length: 1234 }],
    'Get-VMFirmware': [{ SecureBoot: 'On', SecureBootTemplate: 'MicrosoftWindows', SecureBootTemplateId: '1734c6e8-3154-4dda-ba5f-a874cc483422', BootOrder: [{ BootType: 'Drive' }] }],
    'Get-VMProcessor': [{ Count: 4, ExposeVirtualizationExtensions: false }],
    'Get-VMMemory': [{ Startup: 4_294_967_296, DynamicMemoryEnabled: true, Minimum: 536_870_912, Maximum: 1_099_511_627_776 }],
    'Get-VMSnapshot': [{ Id: 'c1', Name: 'Before setup', CreationTime: '2026-11-02T08:00:00Z', SnapshotType: 'Standard', IsAutomaticCheckpoint: false, ParentSnapshotId: null }],
    'Get-VMNetworkAdapter': [{ SwitchName: 'Default Switch', Connected: true, MacAddress: '00155D0A0B01', DynamicMacAddressEnabled: true }],
    'Get-VMHardDiskDrive': [{ Path: 'D:\\Secret project\\AP-LAB.vhdx', ControllerType: 'SCSI', ControllerNumber: 0, ControllerLocation: 0 }],
    'Get-VHD': [{ Size: 136_365_211_648 }],
    'Get-VMIntegrationService': [{ Id: 'Microsoft:9C\\84EAAE65-2F2E-45F5-9BB5-0E857DC8EB47', Enabled: true, PrimaryOperationalStatus: 'Ok' }],
    Msvm_VirtualSystemSettingData: [1, 2, 3].map((number) => ({
      VirtualSystemIdentifier: `9c000000-0000-4000-8000-00000000000${String(number)}`,
      BIOSSerialNumber: `4410-1122-9078-5521-0036-7784-0${String(number)}`,
      BIOSGUID: `{0A1B2C3D-1111-4222-8333-00000000000${String(number)}}`,
    })),
  },
}
