import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device key',
  title: { pass: 'Device key works and the directory knows the device', fail: 'Device key is lost, or the directory refuses the device' },
  why: 'Without its key the device gets no token, and every step after the join waits for one.',
  joinAgain: {
    summary: 'Join the device again: its key or its object in Microsoft Entra is gone.',
    steps: [
      'In the Microsoft Entra admin center, open Devices > All devices and look at the object of this device.',
      'When it is disabled, enable it and scan again.',
      'When it is missing, or the key test fails, reset the device.',
      'For a VM, do not go back to a checkpoint from before the join, and do not copy a joined VM.',
      'Go through setup again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
