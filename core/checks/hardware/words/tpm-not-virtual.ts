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
}

export const words: Words<typeof en> = { en, de: en }
