import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Limits of the device preparation flow',
  title: { pass: 'Nothing seen that device preparation does not support', fail: 'Something here is not supported by device preparation' },
  why: 'Device preparation does not support Windows 10, hybrid join, or an Autopilot profile on the disk. Windows then takes another way through setup.',
  classic: {
    summary: 'Set this device up another way, or remove what device preparation does not support.',
    steps: [
      'Install Windows 11 when the device runs Windows 10.',
      'Delete the offline Autopilot profile below Windows\\Provisioning\\Autopilot, or use the scenario for existing devices.',
      'Choose Microsoft Entra joined in the device preparation policy; hybrid join takes Windows Autopilot with a registered device.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
