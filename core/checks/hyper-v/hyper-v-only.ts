import type { VirtualMachineKind } from '../../facts/device.ts'
import { notApplicable, type Finding } from '../../engine/finding.ts'

/**
 * The checks of this area speak about VMs of a Hyper-V host. A Cloud PC runs on Hyper-V as well, and nobody there can
 * change its shape. Null: it is a Hyper-V VM.
 */
export function notHyperV(machine: VirtualMachineKind): Finding | null {
  return machine === 'hyper-v' ? null : notApplicable('This device is no VM of a Hyper-V host.')
}

/** The evidence of a device alone cannot hold what only its host knows, so that is not asked for there. */
export const hostNotAsked = notApplicable('Only the Hyper-V host can tell, and there is no inventory of it: run collect-hyper-v.ps1 on the host.')
