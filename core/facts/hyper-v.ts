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
  'vm.hostInventory': { label: 'Inventory of the Hyper-V host', privacy: 'open' },
  'vm.name': { label: 'VM name', privacy: 'identifying' },
  'vm.state': { label: 'VM state', privacy: 'open' },
  'vm.generation': { label: 'VM generation', privacy: 'open' },
  'vm.vTpm': { label: 'Virtual TPM', privacy: 'open' },
  'vm.keyProtector': { label: 'Key protector', privacy: 'open' },
  'vm.secureBootTemplate': { label: 'Secure Boot template', privacy: 'open' },
  'vm.dynamicMemory': { label: 'Dynamic memory', privacy: 'open' },
  'vm.startupMemoryBytes': { label: 'Startup memory', privacy: 'open', unit: 'bytes' },
  'vm.automaticCheckpoints': { label: 'Automatic checkpoints', privacy: 'open' },
  'vm.checkpoints': { label: 'Checkpoints', privacy: 'open' },
  'vm.networkAdapters': { label: 'Network adapters of the VM', privacy: 'open' },
  'vm.enhancedSession': { label: 'Enhanced session mode of the host', privacy: 'open' },
  'vm.duplicates': { label: 'Identities shared with other VMs', privacy: 'open' },
}
