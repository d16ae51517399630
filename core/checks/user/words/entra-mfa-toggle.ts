import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Multifactor authentication to join',
  title: { pass: 'One place asks for multifactor authentication to join', fail: 'Two places ask for multifactor authentication to join' },
  why: 'While the switch in the device settings is on, a Conditional Access policy on registering or joining devices is not enforced properly.',
  turnOff: {
    summary: 'Let Conditional Access alone ask for multifactor authentication to join.',
    steps: [
      'Open Devices, Device settings in the Entra admin center.',
      'Set "Require multifactor authentication to register or join devices" to No.',
      'Make sure that the Conditional Access policy that the evidence names asks for what you want.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
