import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Physical TPM',
  title: { pass: 'TPM is a physical one', fail: 'TPM is a virtual one' },
  why: 'A virtual TPM cannot prove the device. Setup stops at "Securing your hardware", usually with 0x800705B4.',
  useHardware: {
    summary: 'Use physical hardware, or test another scenario on this VM.',
    steps: [
      'Take a physical device with a TPM 2.0 for this scenario.',
      'To go on with the VM, choose a scenario that does not prove the device, such as user-driven.',
      'Assign the deployment profile of that scenario and scan again.',
    ],
  },
  chipMaker: 'Maker of a physical TPM',
  kinds: {
    none: 'Physical device',
    'hyper-v': 'Hyper-V VM',
    vmware: 'VMware VM',
    virtualbox: 'VirtualBox VM',
    qemu: 'QEMU VM',
    parallels: 'Parallels VM',
    xen: 'Xen VM',
    'cloud-pc': 'Cloud PC',
    other: 'VM of an unknown kind',
  },
}

const de: typeof en = {
  topic: 'Physisches TPM',
  title: { pass: 'TPM ist physisch', fail: 'TPM ist virtuell' },
  why: 'Ein virtuelles TPM kann das Gerät nicht nachweisen. Die Einrichtung bleibt bei „Securing your hardware“ stehen, meist mit 0x800705B4.',
  useHardware: {
    summary: 'Physische Hardware nehmen oder auf dieser VM ein anderes Szenario testen.',
    steps: [
      'Für dieses Szenario ein physisches Gerät mit TPM 2.0 nehmen.',
      'Um mit der VM weiterzuarbeiten, ein Szenario wählen, das das Gerät nicht nachweist, zum Beispiel Benutzergesteuert.',
      'Das Bereitstellungsprofil dieses Szenarios zuweisen und neu prüfen.',
    ],
  },
  chipMaker: 'Hersteller eines physischen TPM',
  kinds: {
    none: 'Physisches Gerät',
    'hyper-v': 'Hyper-V-VM',
    vmware: 'VMware-VM',
    virtualbox: 'VirtualBox-VM',
    qemu: 'QEMU-VM',
    parallels: 'Parallels-VM',
    xen: 'Xen-VM',
    'cloud-pc': 'Cloud-PC',
    other: 'VM unbekannter Art',
  },
}

export const words: Words<typeof en> = { en, de }
