import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Serial number and manufacturer',
  title: {
    pass: 'Serial number and manufacturer are real',
    fail: 'Serial number or manufacturer is empty or a placeholder',
  },
  why: 'Windows Autopilot tells devices apart by serial number and manufacturer. With a placeholder the import fails with InvalidZtdHardwareHash, or two devices share one record.',
  writeIdentity: {
    summary: "Write the real serial number and manufacturer with the hardware maker's DMI tool.",
    steps: [
      "Get the hardware maker's tool that writes DMI or SMBIOS data for this model.",
      'Write the manufacturer and the serial number from the label of the device.',
      'For a VM, set a unique serial number in its settings; a QEMU VM has none until it is set.',
      'Restart the device.',
      'Scan again and capture the hardware hash again: the old one holds the old values.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
