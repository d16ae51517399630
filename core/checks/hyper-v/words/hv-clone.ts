import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Identity of the VM',
  title: { pass: 'VM has an identity of its own', fail: 'VM shares its identity with another one' },
  why: 'Copied VMs look like one device to Windows Autopilot: the second import is refused, or two VMs take each other\'s profile and device object.',
  buildAnew: {
    summary: 'Replace the copy by a new VM, and capture its hardware hash there.',
    steps: [
      'Keep one of the VMs that share the identity.',
      'Create a new VM in Hyper-V Manager for each of the others; it gets a serial number and a TPM of its own.',
      'Install Windows in the new VM, or attach a disk that was generalized with sysprep and never enrolled.',
      'Capture the hardware hash in the new VM, import it and scan again.',
      'Delete the records of the old copies from Windows Autopilot, Intune and Entra.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
