import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Mode of the deployment profile',
  title: {
    pass: 'Deployment profile matches the chosen scenario',
    fail: 'Deployment profile does not match the chosen scenario',
  },
  why: 'Windows follows the profile, whatever was planned at the bench. With another mode or join type setup takes another path; pre-provisioning that the profile does not allow stops with 0x80180005.',
  assignRight: {
    summary: 'Assign a deployment profile that matches the chosen scenario, or choose the scenario of the profile.',
    steps: [
      'Find out which way this device is meant to be set up.',
      'Open the deployment profile in the Intune admin center and compare deployment mode, join type and Allow pre-provisioned deployment.',
      'Change the profile, or move the device to the group of the right one.',
      'Wait until Date assigned is filled, restart the device in setup and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
