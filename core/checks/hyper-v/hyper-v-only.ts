import type { VirtualMachineKind } from '../../facts/device.ts'
import { notApplicable, type Finding } from '../../engine/finding.ts'
import type { Language } from '../../words/language.ts'
import { hostWords } from './words/host.ts'

/**
 * The checks of this area speak about VMs of a Hyper-V host. A Cloud PC runs on Hyper-V as well, and nobody there can
 * change its shape. Null: it is a Hyper-V VM.
 */
export function notHyperV(machine: VirtualMachineKind, language: Language): Finding | null {
  return machine === 'hyper-v' ? null : notApplicable(hostWords[language].notHyperV)
}

/** The evidence of a device alone cannot hold what only its host knows, so that is not asked for there. */
export const hostNotAsked = (language: Language): Finding => notApplicable(hostWords[language].hostNotAsked)
