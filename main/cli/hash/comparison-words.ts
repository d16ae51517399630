import type { ComparisonVerdict } from '../../hash/compare-hashes.ts'

export interface ComparisonWords {
  readonly title: string
  readonly meaning: string
  readonly action: string
  /** What it means for a device that is registered with the first hash. */
  readonly tone: 'ready' | 'at-risk' | 'blocked'
}

const registerAgain = 'Deregister the device, then register it with a hash captured now.'
const separate = 'Register each device with a hash of its own.'

/** Facts about board and disk swaps: learn.microsoft.com/autopilot/autopilot-motherboard-replacement, 2025-08-13. */
export const comparisonWords: { readonly [V in ComparisonVerdict]: ComparisonWords } = {
  'same-device': {
    title: 'The same device',
    meaning: 'TPM key, serial number, UUID, network adapters and disks fit.',
    action: 'The registration needs no change.',
    tone: 'ready',
  },
  'same-device-parts-changed': {
    title: 'The same device with changed parts',
    meaning: 'TPM key, serial number and UUID fit; disks or network adapters differ.',
    action: 'A new disk alone does not hurt the registration. Register again when Intune says "Fix pending".',
    tone: 'at-risk',
  },
  'same-board-smbios-rewritten': {
    title: 'The same board with rewritten SMBIOS data',
    meaning: 'The TPM key fits; serial number or UUID do not.',
    action: registerAgain,
    tone: 'blocked',
  },
  'probably-same-device-tpm-not-compared': {
    title: 'Probably the same device',
    meaning: 'Serial number and UUID fit, but one of the hashes has no TPM key: the TPM was off or hidden, or Windows PE could not read it.',
    action: 'Turn the TPM on and capture again in full Windows.',
    tone: 'at-risk',
  },
  'vtpm-recreated': {
    title: 'The same virtual machine with a new virtual TPM',
    meaning: 'Serial number, UUID and network adapters fit; the TPM key does not.',
    action: registerAgain,
    tone: 'blocked',
  },
  'virtual-machine-clone': {
    title: 'A clone of the virtual machine',
    meaning: 'The two share identities that only one machine should have, and differ in others.',
    action: `Give the clone a serial number, UUID, network address and virtual TPM of its own. ${separate}`,
    tone: 'blocked',
  },
  'motherboard-replaced': {
    title: 'A replaced motherboard',
    meaning: 'The TPM key differs while serial number, network adapters or disks are shared.',
    action: registerAgain,
    tone: 'blocked',
  },
  'tpm-or-board-replaced-smbios-rewritten': {
    title: 'A replaced TPM or board that carries the old serial number',
    meaning: 'Serial number and UUID fit; the TPM key does not.',
    action: registerAgain,
    tone: 'blocked',
  },
  'different-device-sharing-a-disk': {
    title: 'Another device with a disk of the first',
    meaning: 'Only a disk is shared.',
    action: separate,
    tone: 'blocked',
  },
  'different-device': {
    title: 'Another device',
    meaning: 'Nothing is shared that names a device.',
    action: separate,
    tone: 'blocked',
  },
  uncertain: {
    title: 'Not certain',
    meaning: 'Something is shared, but the TPM key is missing on at least one side and the rest does not decide.',
    action: 'Capture both hashes again in full Windows with the TPM on.',
    tone: 'at-risk',
  },
}
