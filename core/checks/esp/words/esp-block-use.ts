import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Block device use during setup',
  title: { pass: 'Device is held until apps and policies are there', fail: 'User may leave setup before apps and policies are there' },
  why: 'When the page does not block, the user can go on to the desktop early, where policies and quality updates are still missing.',
  block: {
    summary: 'Let the enrollment status page hold the device until everything is there.',
    steps: [
      'Open Devices, Enrollment, Enrollment Status Page in the Intune admin center and open the page that applies.',
      'Set "Block device use until all apps and profiles are installed" to Yes.',
      'Choose the apps that have to be there, so that setup does not wait for all of them.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
