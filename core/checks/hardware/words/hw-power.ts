import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Power supply',
  title: { pass: 'Device runs on AC power', fail: 'Device runs on battery' },
  why: 'Setup with apps and updates takes an hour or more. A device that sleeps or runs empty in between leaves a half-finished enrollment.',
  plugIn: {
    summary: 'Connect the device to AC power until setup has ended.',
    steps: [
      'Connect the power adapter and check that the battery charges.',
      'Open a Command Prompt as administrator; in OOBE, press Shift+F10.',
      'Run: powercfg /change standby-timeout-ac 0',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
