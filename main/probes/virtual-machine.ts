import type { VirtualMachineKind } from '../../core/facts/device.ts'
import { read, unread, type Reading } from './reading.ts'
import { sayProbe } from './probe-words.ts'

interface Mark {
  readonly kind: VirtualMachineKind
  readonly manufacturer: RegExp
  /** Also needed where one maker builds hardware and virtual machines alike. */
  readonly model?: RegExp
}

/**
 * Names that hypervisors write into SMBIOS. Microsoft Corporation makes Surface devices too, so there the
 * model decides. Order: the narrower names first.
 */
const marks: readonly Mark[] = [
  { kind: 'hyper-v', manufacturer: /^microsoft corporation$/i, model: /^virtual machine$/i },
  { kind: 'vmware', manufacturer: /^vmware/i },
  { kind: 'virtualbox', manufacturer: /^(innotek gmbh|oracle corporation)$/i, model: /^virtualbox$/i },
  { kind: 'qemu', manufacturer: /^(qemu|red hat)/i },
  { kind: 'qemu', manufacturer: /./, model: /^(standard pc \(|kvm$|kvm virtual machine$)/i },
  { kind: 'parallels', manufacturer: /^parallels/i },
  { kind: 'xen', manufacturer: /^xen/i },
  { kind: 'other', manufacturer: /^(amazon ec2|nutanix|google|bochs|bhyve)/i, model: /(^ahv$|google compute engine|^bochs|bhyve|^[a-z][0-9a-z-]*\.[0-9a-z.-]+$)/i },
]

/** What kind of machine the SMBIOS manufacturer and model speak of. Both must have been read. */
export function virtualMachineKind(manufacturer: string, model: string): Reading<VirtualMachineKind> {
  if (manufacturer === '' || model === '') return unread(sayProbe((w) => w.firmwareNoMaker))
  const mark = marks.find((each) => each.manufacturer.test(manufacturer) && (each.model?.test(model) ?? true))
  return read(mark?.kind ?? 'none')
}
