/** Items that the collector writes once for the host, with the place that each was read from. */
export const hostItems = {
  'hyper-v.session': 'whoami /groups',
  'hyper-v.list': 'Get-VM',
  'hyper-v.host': 'Get-VMHost',
} as const

/** Items that the collector writes for every VM. A test compares both tables with the script. */
export const vmItems = {
  'hyper-v.vm': 'Get-VM',
  'hyper-v.security': 'Get-VMSecurity',
  'hyper-v.key-protector': 'Get-VMKeyProtector',
  'hyper-v.firmware': 'Get-VMFirmware',
  'hyper-v.processor': 'Get-VMProcessor',
  'hyper-v.memory': 'Get-VMMemory',
  'hyper-v.checkpoints': 'Get-VMSnapshot',
  'hyper-v.network-adapters': 'Get-VMNetworkAdapter',
  'hyper-v.disks': 'Get-VMHardDiskDrive and Get-VHD',
  'hyper-v.integration-services': 'Get-VMIntegrationService',
  'hyper-v.settings': 'root\\virtualization\\v2:Msvm_VirtualSystemSettingData',
} as const

export type VmItemId = keyof typeof vmItems

/** Written by the reader, not by the collector: which identities this VM shares with others of the same inventory. */
export const duplicatesItem = 'hyper-v.duplicates'

/** Written by the reader too: the id that the host gave the VM, which no other VM of it has. */
export const idItem = 'hyper-v.id'

/** Its presence says that evidence holds what the Hyper-V host knows. */
export const vmItem: VmItemId = 'hyper-v.vm'

export const hostCollectorName = 'collect-hyper-v.ps1'
