import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Shape of the Hyper-V VM',
  title: { pass: 'VM is large enough and built for Windows 11', fail: 'VM is too small or not built for Windows 11' },
  why: 'With one processor or little memory setup hangs at "Preparing your device for mobile management". Without generation 2, Secure Boot and a virtual TPM, Windows 11 is not supported.',
  reshape: {
    summary: 'Change the settings of the VM while it is off.',
    steps: [
      'Create a new generation 2 VM when this one is generation 1: the generation of a VM cannot be changed.',
      'Shut the VM down and open its settings in Hyper-V Manager.',
      'Set 2 or more virtual processors and 4 GB or more of startup memory, also with dynamic memory.',
      'Under Security, turn on Secure Boot with the template Microsoft Windows, and the Trusted Platform Module.',
      'Raise the disk to 64 GB or more with Edit Disk; checkpoints have to be deleted first.',
      'Start the VM, capture its hardware hash again and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
