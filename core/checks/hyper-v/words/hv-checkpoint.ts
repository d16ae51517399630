import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Checkpoints of the VM',
  title: { pass: 'No checkpoint can bring back an old identity', fail: 'VM has checkpoints and was enrolled before' },
  why: 'Applying a checkpoint from after enrollment brings back a join that the tenant may no longer accept: sign-in fails with AADSTS50155 and the device cannot be managed.',
  revertEarly: {
    summary: 'Go back to a checkpoint from before the first sign-in only, and clean up the tenant first.',
    steps: [
      'Compare the dates of the checkpoints in Hyper-V Manager with the day of the enrollment.',
      'Delete checkpoints that were taken after the first sign-in.',
      'Before you apply an earlier one, delete the Intune device and leave the Windows Autopilot device in place.',
      'Turn automatic checkpoints off in the settings of the VM.',
      'Check the clock of the VM after applying a checkpoint, then scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
