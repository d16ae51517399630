import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Domain join profile',
  title: { pass: 'One domain join profile reaches the device', fail: 'Not exactly one domain join profile reaches the device' },
  why: 'The profile tells the connector which domain and organizational unit the device joins. With none, or with two that contradict each other, the join does not finish.',
  assignOne: {
    summary: 'Let exactly one domain join profile reach the device.',
    steps: [
      'In the Intune admin center, open Devices, Configuration and the profiles of type Domain join.',
      'Assign one of them to the group that holds the device and take the device out of the others.',
      'Check that its organizational unit is synchronized by Microsoft Entra Connect.',
      'Check that the account of the connector may create computers in that unit and has not used up its limit.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
