import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'MAC address of the VM',
  title: { pass: 'MAC address of the VM is static', fail: 'MAC address of the VM is dynamic' },
  why: 'Moved to another host, a VM with a dynamic MAC address gets a new one. The hardware hash then no longer fits the one that was registered.',
  makeStatic: {
    summary: 'Give the network adapter a static MAC address before you capture the hardware hash.',
    steps: [
      'Shut the VM down and open its settings in Hyper-V Manager.',
      'Open Network Adapter, Advanced Features and choose Static; the address that stands there may stay.',
      'Start the VM and capture its hardware hash again when the address has changed.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
