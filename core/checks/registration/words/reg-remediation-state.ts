import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Hardware change',
  title: { pass: 'No hardware change is pending', fail: 'Hardware change is pending at the deployment service' },
  why: 'The service has seen other hardware than the record describes and does not hand out the profile until that is repaired. Setup then looks as if the device were not registered.',
  registerAgain: {
    summary: 'Register the changed hardware again.',
    steps: [
      'Delete the Intune device when there is one.',
      'Delete the Windows Autopilot device and select Sync.',
      'Collect the hardware hash on the device again and import it.',
      'Wait until a deployment profile is assigned.',
      'Reset the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
