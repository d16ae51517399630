import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Content of the hardware hash',
  title: { pass: 'Hardware hash describes the device completely', fail: 'Hardware hash misses parts of the device' },
  why: 'The service recognizes a device by what its hash says about board, disk, TPM and network adapter. A hash that misses them may not be recognized after a repair or a reset, or may be taken for another device.',
  completeFirmware: {
    summary: 'Complete the firmware data of the device and capture the hardware hash again.',
    steps: [
      "Write the missing texts with the hardware maker's DMI tool when serial number, manufacturer, product name or UUID is missing.",
      'Turn the TPM on in UEFI setup when its key is missing.',
      'Install the drivers when the disk or the network adapter is missing.',
      'Restart the device, capture the hardware hash again and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
