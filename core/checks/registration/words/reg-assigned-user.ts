import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Assigned user',
  title: { pass: 'No assigned user stands in the way', fail: 'Assigned user stands in the way' },
  why: 'Setup greets the assigned user by name and accepts nobody else with a cloud account. When that user does not exist, nobody can sign in until the user is unassigned.',
  correct: {
    summary: 'Unassign the user or assign one that exists.',
    steps: [
      'Open the device under Windows Autopilot devices in the Intune admin center.',
      'Select Unassign user.',
      'Assign the right user again when the sign-in page should greet somebody by name.',
      'Wait a few minutes, restart the device in setup and scan again.',
    ],
  },
  align: {
    summary: 'Make the assigned user and the user of the pass the same person.',
    steps: [
      'Find out who is meant to sign in on this device.',
      'Unassign the user from the Windows Autopilot device, or assign the one who holds the pass.',
      'Wait a few minutes, restart the device in setup and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
