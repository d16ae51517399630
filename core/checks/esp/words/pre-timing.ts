import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Time between technician and user flow',
  title: { pass: 'Time of the user flow fits', fail: 'User flow comes too soon or too late' },
  why: 'The user flow should begin no sooner than 90 minutes and no later than 6 months after the technician flow, and compliance begins anew with it.',
  wait: {
    summary: 'Start the user flow when 90 minutes have passed since the technician flow.',
    steps: ['Leave the device off until the time has passed.', 'Then turn it on and let the user sign in.'],
  },
  again: {
    summary: 'Run the technician flow again before the user gets the device.',
    steps: ['Reset the device.', 'Run pre-provisioning again and hand the device over within six months.'],
  },
}

export const words: Words<typeof en> = { en, de: en }
