import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Locations and device filters',
  title: { pass: 'No policy depends on place or device', fail: 'A policy depends on place or device' },
  why: 'Nobody can tell from the tenant where the device will be set up, and before enrollment it has none of the attributes that filters look at.',
  prepare: {
    summary: 'Make sure that the bench and a device that is not enrolled yet satisfy the conditions.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Add the public address of the bench to the locations that the policies named here allow.',
      'Write filters for devices so that an unmanaged device, which has no attributes yet, gets through.',
      'Try both with the What If tool, with the address of the bench.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
