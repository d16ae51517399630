import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows Autopilot run in Intune',
  title: { pass: 'Intune has recorded a Windows Autopilot run', fail: 'Intune has recorded a failed Windows Autopilot run' },
  why: 'The service sees each part of the run from its side; where it stops tells which of two stories is the true one.',
  compare: {
    summary: 'Start with the part that Intune says has failed.',
    steps: [
      'In the Microsoft Intune admin center, go to Devices > Monitor > Windows Autopilot deployment status, and open the run of this device.',
      'Compare the part that failed with what the device itself says above.',
      'Fix what both name first.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
