import type { FactWord } from './fact-parts.ts'

/** Values whose name is the same in every language. */
export const valueNames = {
  'hyper-v': 'Hyper-V',
  vmware: 'VMware',
  virtualbox: 'VirtualBox',
  qemu: 'QEMU',
  parallels: 'Parallels',
  xen: 'Xen',
  uefi: 'UEFI',
  bios: 'BIOS',
  ethernet: 'Ethernet',
  uuid: 'UUID',
  ascii: 'ASCII',
  ansi: 'ANSI',
  'utf-16': 'UTF-16',
  'windows-update': 'Windows Update',
  'aes-128': 'AES 128',
  'aes-256': 'AES 256',
  hardware: 'Hardware',
  'xts-aes-128': 'XTS-AES 128',
  'xts-aes-256': 'XTS-AES 256',
  intune: 'Intune',
  sccm: 'Configuration Manager',
  office365: 'Office 365',
  msi: 'MSI',
  win32: 'Win32',
  office: 'Office',
  store: 'Store',
  standard: 'Standard',
  administrator: 'Administrator',
  global: 'Global',
  'us-gov-l4': 'US Government L4',
  'us-gov-l5': 'US Government L5 (DoD)',
  china: 'China, 21Vianet',
  bitlocker: 'BitLocker',
  'secure-boot': 'Secure Boot',
} as const satisfies { readonly [W in FactWord]?: string }

/** Values that each language names for itself. */
export type TranslatedWord = Exclude<FactWord, keyof typeof valueNames>
