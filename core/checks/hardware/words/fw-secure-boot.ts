import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Secure Boot',
  title: { pass: 'Secure Boot is on', fail: 'Secure Boot is off' },
  why: 'Without Secure Boot a device often turns noncompliant right after enrollment. Turning it on later changes what was captured or associated before.',
  turnOn: {
    summary: 'Turn on Secure Boot with the factory keys.',
    steps: [
      'Suspend BitLocker when it is on: in a Command Prompt as administrator, run manage-bde -protectors -disable C:',
      'Restart the device and open its firmware setup.',
      'Load the factory keys of Secure Boot.',
      'Turn on Secure Boot, save and start Windows.',
      'Scan again, and only then capture the hardware hash.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
