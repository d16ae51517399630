import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Password policies before the hand-over',
  title: {
    pass: 'No password policy takes web sign-in away after pre-provisioning',
    fail: 'Password policy may take web sign-in away after pre-provisioning',
  },
  why: 'When a policy or security baseline with rules for passwords reaches the device during pre-provisioning, the web sign-in tile can be gone when the user gets the device, and nothing else takes the pass.',
  move: {
    summary: 'Keep rules for passwords away from devices that are pre-provisioned.',
    steps: [
      'Open each policy that is named here in the Intune admin center.',
      'Set its password settings to Not configured, or assign the policy to users instead of devices.',
      'Reset the device when it was pre-provisioned with the old settings.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
