import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Clock of the device',
  title: { pass: 'Device clock is right', fail: 'Device clock is wrong' },
  why: 'Certificates, sign-in tokens, passes and TPM attestation are all judged by the clock. A wrong clock makes good ones look expired or not yet valid.',
  setClock: {
    summary: 'Set the clock of the device.',
    steps: [
      'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
      'Run: net start w32time',
      'Run: w32tm /resync /force',
      'For a Hyper-V VM, turn on time synchronization in its integration services, and set the clock of the host.',
      'Scan again; when the clock drifts again after a power-off, replace the CMOS battery.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
