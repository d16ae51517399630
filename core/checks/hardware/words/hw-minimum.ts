import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows 11 minimum hardware',
  title: {
    pass: 'Hardware meets the minimum of Windows 11',
    fail: 'Hardware is below the minimum of Windows 11',
  },
  why: 'Below its minimum Windows 11 is not supported: it may not install at all, stops taking updates, or hangs during setup.',
  upgrade: {
    summary: 'Upgrade or replace the hardware that falls short.',
    steps: [
      'Shut the device down.',
      'Add memory or a larger disk where that is what falls short; for a VM, raise it in the settings of the VM.',
      'In the firmware setup, turn on UEFI mode, Secure Boot and the TPM 2.0 where the device has them.',
      'Use another device when the processor, the TPM or the firmware cannot be upgraded.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
