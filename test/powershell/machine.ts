/** A value as a PowerShell literal; texts are quoted so that nothing in them is code. */
export function literal(value: unknown): string {
  if (value === null || value === undefined) return '$null'
  if (typeof value === 'boolean') return value ? '$true' : '$false'
  if (typeof value === 'number') return String(value)
  if (typeof value === 'string') return `'${value.replaceAll("'", "''")}'`
  if (value instanceof Uint8Array) return `([byte[]]@(${[...value].join(',')}))`
  if (Array.isArray(value)) return `@(${value.map((each) => (Array.isArray(each) ? `,${literal(each)}` : literal(each))).join(', ')})`
  return `@{ ${Object.entries(value).map(([key, each]) => `${literal(key)} = ${literal(each)}`).join('; ')} }`
}

type Row = Readonly<Record<string, unknown>>
/** Rows, an error as `error:ID|CATEGORY|MESSAGE`, `hang` for what gives up at its limit, or `stuck` for what never does. */
export type Answer = readonly Row[] | `error:${string}` | 'hang' | 'stuck'

/** What a program of Windows does: it prints, does what a line of shell says, hangs, or is not there. */
export type Tool = { readonly prints: string } | { readonly shell: string } | 'hangs' | 'missing'

/** A Windows machine as the stand-ins play it. */
export interface Machine {
  readonly answers: Readonly<Record<string, Answer | { readonly inTurn: readonly Answer[] }>>
  /** Keys below HKEY_LOCAL_MACHINE. */
  readonly registry: Readonly<Record<string, Row | `error:${string}`>>
  /** By file name without `.exe`. */
  readonly tools: Readonly<Record<string, Tool>>
  /** Local ports that stand in for 443 and 80; without them no name is known. */
  readonly ports?: Readonly<Record<string, number>>
  /** Where nothing can be written. */
  readonly refuses?: string
  readonly constrained?: boolean
  /** Culture of a German Windows. */
  readonly german?: boolean
  /** Variables of the environment that differ from those of a laptop in OOBE. */
  readonly env?: Readonly<Record<string, string>>
}

export const denied: Answer = 'error:HRESULT 0x80041003,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand|PermissionDenied|Zugriff verweigert'
export const noNamespace: Answer = 'error:HRESULT 0x8004100e,Microsoft.Management.Infrastructure.CimCmdlets.GetCimInstanceCommand|MetadataError|Invalid namespace'

const whoami = '"Mandatory Label\\High Mandatory Level","Label","S-1-16-12288",""\n'

/** As Windows prints it in German, with invented numbers. */
const timeStatus = 'Sprungindikator: 0(keine Warnung)\nStratum: 4 (Sekundärreferenz)\nPräzision: -23 (119.209ns pro Tick)\nStammverzögerung: 0.0123456s\nStammabweichung: 7.7711111s\nReferenz-ID: 0x0A000001 (Quell-IP:  10.0.0.1)\n'

export const userProxyKey = 'HKCU\\SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings'
export const serviceProxyKey = 'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Internet Settings\\Connections'

/** `WinHttpSettings` as Windows stores it: version, counter, flags, then proxy and exceptions with their lengths. */
export function winHttp(proxy: string, bypass: string): Uint8Array {
  const head = Buffer.alloc(16)
  head.writeUInt32LE(0x28, 0)
  head.writeUInt32LE(proxy === '' ? 1 : 3, 8)
  head.writeUInt32LE(proxy.length, 12)
  const length = Buffer.alloc(4)
  length.writeUInt32LE(bypass.length)
  return Buffer.concat([head, Buffer.from(proxy), length, Buffer.from(bypass)])
}

/** An invented laptop in Windows setup, everything readable. */
export const healthy: Machine = {
  answers: {
    Win32_BIOS: [{ SerialNumber: 'FBK 10001/A', Manufacturer: 'Contoso', SMBIOSBIOSVersion: '1.2.3' }],
    Win32_ComputerSystem: [{ Name: 'BENCH-1', Manufacturer: 'Contoso', Model: 'Latero 14', SystemSKUNumber: 'L14', SystemFamily: 'Latero', TotalPhysicalMemory: 16_900_000_000, HypervisorPresent: false, PartOfDomain: false }],
    Win32_ComputerSystemProduct: [{ UUID: '4C4C4544-0042-4B10-8031-C6C04F313030', Version: '1' }],
    Win32_Processor: [{ Name: 'Contoso C7', NumberOfCores: 8, NumberOfLogicalProcessors: 16, MaxClockSpeed: 2800, Architecture: 9 }],
    Win32_PhysicalMemory: [{ Capacity: 8_589_934_592 }, { Capacity: 8_589_934_592 }],
    Win32_LogicalDisk: [{ DeviceID: 'C:', Size: 511_000_000_000, FreeSpace: 440_000_000_000 }],
    MSFT_Disk: [{ Number: 0, Size: 512_110_190_592, BusType: 17 }],
    Win32_Battery: [],
    Win32_Tpm: [{ SpecVersion: '2.0, 0, 1.59', ManufacturerIdTxt: 'INTC', ManufacturerVersion: '600.18.0.0', IsEnabled_InitialValue: true, IsActivated_InitialValue: true, IsOwned_InitialValue: true }],
    IsReadyInformation: [{ ReturnValue: 0, IsReady: true, Information: 0 }],
    Win32_EncryptableVolume: [{ DeviceID: 'SECRET-VOLUME', ProtectionStatus: 0, ConversionStatus: 0 }],
    GetEncryptionMethod: [{ ReturnValue: 0, EncryptionMethod: 0 }],
    endorsement: [{ IsPresent: true, ManufacturerCertificates: [], AdditionalCertificates: [] }],
    'uefi:db': [{ Bytes: new Uint8Array([1, 2, 3, 4]) }],
    'uefi:KEK': [{ Bytes: new Uint8Array([5, 6]) }],
    MDM_DevDetail_Ext01: [{ DeviceHardwareData: 'T0FCAA==' }],
  },
  registry: {
    'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion': {
      CurrentBuildNumber: '26200', UBR: 7171, DisplayVersion: '25H2', EditionID: 'Professional', InstallationType: 'Client', ProductName: 'Windows 10 Pro', RegisteredOwner: 'Secret Person', DigitalProductId: 'SECRET-PRODUCT-ID',
    },
    'SYSTEM\\CurrentControlSet\\Control': { PEFirmwareType: 2, SystemStartOptions: 'SECRET-START-OPTIONS' },
    'SYSTEM\\CurrentControlSet\\Control\\SecureBoot\\State': { UEFISecureBootEnabled: 1 },
    'SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation': { TimeZoneKeyName: 'W. Europe Standard Time' },
    'SOFTWARE\\Microsoft\\Windows\\CurrentVersion\\Setup\\State': { ImageState: 'IMAGE_STATE_COMPLETE' },
    'SYSTEM\\Setup': { SystemSetupInProgress: 1, OOBEInProgress: 1, SetupPhase: 4, SetupType: 2, CmdLine: 'SECRET-COMMAND' },
    'SYSTEM\\Setup\\Status': { AuditBoot: 0 },
    [userProxyKey]: { ProxyEnable: 0, User: 'SECRET-USER' },
    [serviceProxyKey]: { WinHttpSettings: winHttp('', ''), DefaultConnectionSettings: 'SECRET' },
    'SOFTWARE\\Microsoft\\Provisioning\\Diagnostics\\Autopilot': {},
    'SOFTWARE\\Microsoft\\Enrollments': { AADToken: 'SECRET-TOKEN' },
    'SOFTWARE\\Microsoft\\Enrollments\\11111111-2222-4333-8444-555555555555': { ProviderID: '', EnrollmentState: 0, EnrollmentType: 0, DMPCertThumbPrint: 'SECRET-THUMBPRINT' },
    'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList': {},
    'SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList\\S-1-5-18': { ProfileImagePath: 'C:\\Windows\\system32\\config\\systemprofile' },
  },
  tools: {
    whoami: { prints: whoami },
    tpmtool: { prints: '-TPM Present: True\n-TPM Version: 2.0\n-TPM Manufacturer ID: INTC\n-Ready For Storage: True\n-Ready For Attestation: True\n-Is Capable For Attestation: True\n' },
    wevtutil: { prints: '' },
    w32tm: { prints: timeStatus },
    dsregcmd: { prints: '| Device State |\n\n AzureAdJoined : NO\n EnterpriseJoined : NO\n DomainJoined : NO\n' },
    powershell: { prints: 'package:Power.Settings.Control|C:\\Windows\\Provisioning\\Packages\\Power.ppkg\nend:True\n' },
  },
}

/** The same machine for a session without any rights: everything that can be refused is. */
export const refusing: Machine = {
  answers: Object.fromEntries(Object.keys(healthy.answers).map((name) => [name, denied])),
  registry: Object.fromEntries(
    Object.keys(healthy.registry).map((key) => [key, 'error:System.Security.SecurityException,Microsoft.PowerShell.Commands.GetItemPropertyCommand|PermissionDenied|Requested registry access is not allowed.']),
  ),
  tools: { whoami: { prints: '"Mandatory Label\\Medium Mandatory Level","Label","S-1-16-8192",""\n' }, tpmtool: { prints: '' }, dsregcmd: { prints: '' }, powershell: { prints: 'end:False\n' } },
}
