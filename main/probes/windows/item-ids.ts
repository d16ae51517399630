/**
 * Items that the Windows collector writes, with the place that each was read from. The collector script
 * has the same table; a test compares the two.
 */
export const windowsItems = {
  session: 'whoami /groups and environment',
  'registry.current-version': 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion',
  'registry.code-integrity-policy': 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\CI\\Policy',
  'registry.control': 'HKLM\\SYSTEM\\CurrentControlSet\\Control',
  'registry.secure-boot-state': 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\SecureBoot\\State',
  'registry.time-zone': 'HKLM\\SYSTEM\\CurrentControlSet\\Control\\TimeZoneInformation',
  'registry.autopilot-diagnostics': 'HKLM\\SOFTWARE\\Microsoft\\Provisioning\\Diagnostics\\Autopilot',
  'registry.autopilot-settings': 'HKLM\\SOFTWARE\\Microsoft\\Provisioning\\AutopilotSettings',
  'registry.policy-authentication': 'HKLM\\SOFTWARE\\Microsoft\\PolicyManager\\current\\device\\Authentication',
  'registry.windows-365': 'HKLM\\SOFTWARE\\Microsoft\\Windows365',
  'registry.cloud-desktop-service': 'HKLM\\SYSTEM\\CurrentControlSet\\Services\\CloudManagedDesktopExtension',
  'registry.enrollments': 'HKLM\\SOFTWARE\\Microsoft\\Enrollments',
  'registry.profile-list': 'HKLM\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\ProfileList',
  'files.autopilot': '%SystemRoot%\\Provisioning\\Autopilot',
  'cim.bios': 'root/cimv2:Win32_BIOS',
  'cim.computer-system': 'root/cimv2:Win32_ComputerSystem',
  'cim.computer-system-product': 'root/cimv2:Win32_ComputerSystemProduct',
  'cim.processor': 'root/cimv2:Win32_Processor',
  'cim.physical-memory': 'root/cimv2:Win32_PhysicalMemory',
  'cim.logical-disk': 'root/cimv2:Win32_LogicalDisk (system drive)',
  'cim.disk': 'root/microsoft/windows/storage:MSFT_Disk (boot disk)',
  'cim.battery': 'root/cimv2:Win32_Battery',
  'cim.tpm': 'root/cimv2/security/microsofttpm:Win32_Tpm',
  'cim.tpm-ready': 'root/cimv2/security/microsofttpm:Win32_Tpm.IsReadyInformation',
  'uefi.db': 'Get-SecureBootUEFI -Name db',
  'uefi.kek': 'Get-SecureBootUEFI -Name KEK',
  tpmtool: 'tpmtool getdeviceinformation',
  dsregcmd: 'dsregcmd /status',
  'provisioning.packages': 'Get-ProvisioningPackage -AllInstalledPackages',
  'hash.device-hardware-data': 'root/cimv2/mdm/dmmap:MDM_DevDetail_Ext01 DeviceHardwareData',
  'network.proxy': 'System proxy for https://login.microsoftonline.com',
  'network.endpoints': 'TCP, TLS and HTTP to the endpoints of Windows setup',
  'network.tls': 'TLS to the endpoints of Windows setup',
  'time.sntp': 'SNTP time.windows.com, UDP 123',
  'time.http-date': 'HTTPS Date header',
} as const

export type WindowsItemId = keyof typeof windowsItems

export const windowsItemIds = Object.keys(windowsItems) as WindowsItemId[]

/** Items that Windows hands out to administrators only. */
export const elevatedItems: ReadonlySet<string> = new Set<WindowsItemId>([
  'cim.tpm',
  'cim.tpm-ready',
  'uefi.db',
  'uefi.kek',
  'provisioning.packages',
  'hash.device-hardware-data',
])
