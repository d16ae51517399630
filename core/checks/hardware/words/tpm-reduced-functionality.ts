import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TPM functionality',
  title: { pass: 'TPM works with full functionality', fail: 'TPM is in reduced functionality mode' },
  why: 'In reduced functionality mode the TPM keeps keys it cannot vouch for: device association refuses the device, and Windows Hello or BitLocker may fail later.',
  clearTpm: {
    summary: 'Clear the TPM in the firmware setup, with physical presence.',
    steps: [
      'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
      'Restart the device and open its firmware setup.',
      'Choose the command that clears the TPM and confirm at the keyboard of the device.',
      'Start Windows and scan again.',
      'When the state stays, ask the hardware maker for a TPM firmware update.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
