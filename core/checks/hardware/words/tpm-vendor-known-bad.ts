import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'TPM maker and firmware',
  title: { pass: 'No known attestation failure concerns this TPM', fail: 'A known attestation failure concerns this TPM' },
  why: 'Some TPM firmware fails attestation although the TPM itself works: setup then stops at "Securing your hardware" after several retries.',
  updateFirmware: {
    summary: 'Install the current firmware of the device and of its TPM, and try one device first.',
    steps: [
      'Look up the model at the hardware maker and install the newest firmware for the device and its TPM.',
      'Run one device of this model through setup before the others.',
      'When it stops at "Securing your hardware" with 0x81039001 or 0x80070490, power it off and try again once or twice.',
      'When it still fails, plan a user-driven enrollment for this model: that needs no attestation.',
    ],
  },
  updateWindows: {
    summary: 'Install Windows 10 with KB5007253 or later, or Windows 11.',
    steps: ['Put Windows 11 25H2 with the current cumulative update on the device.', 'Stop at the first page of OOBE and scan again.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
