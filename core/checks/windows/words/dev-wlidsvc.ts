import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Microsoft Account Sign-in Assistant',
  title: { pass: 'Microsoft Account Sign-in Assistant can start', fail: 'Microsoft Account Sign-in Assistant cannot start' },
  why: 'Windows needs this service (wlidsvc) to ask for its deployment profile. Without it setup finds no profile, or later offers a local account.',
  enable: {
    summary: 'Enable the Microsoft Account Sign-in Assistant.',
    steps: [
      'Remove the setting that disables it from the image, or the policy Microsoft Account sign-in assistant from Intune.',
      'On this device, as administrator, run: sc.exe config wlidsvc start= demand',
      'When the service is missing, install Windows from an image that still holds it.',
      'Restart the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
