import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TPM 2.0',
  title: { pass: 'TPM 2.0 is present and ready', fail: 'TPM 2.0 is missing or not ready' },
  why: 'Setup without a user sign-in proves the device by its TPM and stops at "Securing your hardware" when it cannot. Windows 11 itself asks for a TPM 2.0 as well.',
  turnOn: {
    summary: 'Turn on the TPM 2.0 in the firmware setup.',
    steps: [
      'Restart the device and open its firmware setup.',
      'Turn on the security chip; firmware names it TPM, PTT (Intel) or fTPM (AMD).',
      'For a Hyper-V VM, shut it down and turn on Settings > Security > Enable Trusted Platform Module.',
      'Start Windows and scan again.',
      'When there is no such setting, ask the hardware maker for a firmware update or use other hardware.',
    ],
  },
  makeReady: {
    summary: 'Let Windows prepare the TPM, and clear it when that is not enough.',
    steps: [
      'Restart the device once and scan again: Windows prepares the TPM at start-up.',
      'Save the BitLocker recovery key, or turn BitLocker off: clearing the TPM locks the disk otherwise.',
      'Restart into the firmware setup, check that the TPM is on, and clear it.',
      'Start Windows, wait five minutes and scan again.',
    ],
  },
  makeAttest: {
    summary: 'Update the TPM firmware, or use a scenario without attestation.',
    steps: [
      'Install the current firmware of the device and of its TPM from the hardware maker.',
      'Scan again.',
      'When the TPM still cannot attest, assign a user-driven deployment profile or use other hardware.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
