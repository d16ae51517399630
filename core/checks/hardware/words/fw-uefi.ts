import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Firmware mode',
  title: { pass: 'Firmware starts Windows in UEFI mode', fail: 'Firmware starts Windows in legacy BIOS mode' },
  why: 'Legacy BIOS mode rules out Secure Boot and a TPM 2.0, and with them Windows 11 and everything in setup that proves the device.',
  switchToUefi: {
    summary: 'Convert the system disk to GPT and switch the firmware to UEFI.',
    steps: [
      'Save the files that are still needed.',
      'Open a Command Prompt as administrator.',
      'Run: mbr2gpt /validate /allowFullOS',
      'Run: mbr2gpt /convert /allowFullOS',
      'Restart into the firmware setup, turn CSM or legacy boot off and UEFI on.',
      'For a Hyper-V VM of generation 1, build a new VM of generation 2 instead.',
      'Start Windows and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
