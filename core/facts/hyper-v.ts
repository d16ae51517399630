import type { FactDefinition } from './definition.ts'

/** One checkpoint of a VM. */
export interface VmCheckpoint {
  /** ISO 8601 in UTC. */
  readonly createdAt: string
  /** Taken by Hyper-V itself when the VM started, and merged again when it is shut down. */
  readonly automatic: boolean
}

export interface VmNetworkAdapter {
  /** The host chooses the address, and another host chooses another one. */
  readonly dynamicMac: boolean
  /** Plugged into a virtual switch. */
  readonly connected: boolean
}

/** An identity that a VM has in common with others, which only copies have. */
export interface SharedIdentity {
  readonly identity: 'serial-number' | 'smbios-uuid' | 'mac-address'
  /** How many others have the same one. */
  readonly others: number
}

export interface HyperVFactValues {
  /** False: the evidence comes from the device alone, so nothing below was asked for. */
  'vm.hostInventory': boolean
  'vm.name': string
  /** As Hyper-V names it: Running, Off, Saved, Paused … */
  'vm.state': string
  'vm.generation': number
  'vm.vTpm': boolean
  'vm.keyProtector': boolean
  'vm.secureBootTemplate': string
  'vm.dynamicMemory': boolean
  'vm.startupMemoryBytes': number
  'vm.automaticCheckpoints': boolean
  'vm.checkpoints': readonly VmCheckpoint[]
  'vm.networkAdapters': readonly VmNetworkAdapter[]
  'vm.enhancedSession': boolean
  'vm.duplicates': readonly SharedIdentity[]
}

/** What only the Hyper-V host knows about a VM. */
export const hyperVFacts: { readonly [K in keyof HyperVFactValues]: FactDefinition } = {
  'vm.hostInventory': { label: { en: 'Inventory of the Hyper-V host', de: 'Inventar des Hyper-V-Hosts' }, privacy: 'open' },
  'vm.name': { label: { en: 'VM name', de: 'VM-Name' }, privacy: 'identifying' },
  'vm.state': { label: { en: 'VM state', de: 'VM-Zustand' }, privacy: 'open' },
  'vm.generation': { label: { en: 'VM generation', de: 'VM-Generation' }, privacy: 'open' },
  'vm.vTpm': { label: { en: 'Virtual TPM', de: 'Virtuelles TPM' }, privacy: 'open' },
  'vm.keyProtector': { label: { en: 'Key protector', de: 'Schlüsselschutz' }, privacy: 'open' },
  'vm.secureBootTemplate': { label: { en: 'Secure Boot template', de: 'Secure-Boot-Vorlage' }, privacy: 'open' },
  'vm.dynamicMemory': { label: { en: 'Dynamic memory', de: 'Dynamischer Arbeitsspeicher' }, privacy: 'open' },
  'vm.startupMemoryBytes': { label: { en: 'Startup memory', de: 'Arbeitsspeicher beim Start' }, privacy: 'open', unit: 'bytes' },
  'vm.automaticCheckpoints': { label: { en: 'Automatic checkpoints', de: 'Automatische Prüfpunkte' }, privacy: 'open' },
  'vm.checkpoints': { label: { en: 'Checkpoints', de: 'Prüfpunkte' }, privacy: 'open' },
  'vm.networkAdapters': { label: { en: 'Network adapters of the VM', de: 'Netzwerkadapter der VM' }, privacy: 'open' },
  'vm.enhancedSession': { label: { en: 'Enhanced session mode of the host', de: 'Erweiterter Sitzungsmodus des Hosts' }, privacy: 'open' },
  'vm.duplicates': { label: { en: 'Identities shared with other VMs', de: 'Mit anderen VMs geteilte Identitäten' }, privacy: 'open' },
}
