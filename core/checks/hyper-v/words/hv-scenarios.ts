import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Scenario on a Hyper-V VM',
  title: { pass: 'Scenario works on a Hyper-V VM', fail: 'Scenario does not work on a Hyper-V VM' },
  why: 'A virtual TPM cannot prove the device, so setup on a VM stops at "Securing your hardware" in every scenario that asks for this proof.',
  chooseAnother: {
    summary: 'Test a user-driven scenario on this VM, or take physical hardware.',
    steps: [
      'Assign a user-driven deployment profile to the device record of the VM.',
      'Choose that scenario in Preflight and scan again.',
      'To test this scenario as it is, take a physical device with a TPM 2.0.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
