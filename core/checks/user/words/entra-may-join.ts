import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Permission to join devices',
  title: { pass: 'User may join devices to Entra', fail: 'User may not join devices to Entra' },
  why: 'In these flows the user who signs in joins the device. A user who may not do that sees setup stop with 0x801C03ED or 0x801C0003.',
  widen: {
    summary: 'Let the user join devices to Entra.',
    steps: [
      'Open Devices, Device settings in the Entra admin center.',
      'Set "Users may join devices to Microsoft Entra" to All, or add the user or a group with the user.',
      'Wait a few minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
