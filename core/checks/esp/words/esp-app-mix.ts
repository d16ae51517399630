import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Kinds of apps during setup',
  title: { pass: 'Apps of the device go together', fail: 'Line-of-business and Win32 apps reach the device together' },
  why: 'A line-of-business app (MSI) and a Win32 app that install at the same time get in each other\'s way: one fails, and the enrollment status page ends with an error.',
  repack: {
    summary: 'Deploy the line-of-business apps as Win32 apps.',
    steps: [
      'Pack each line-of-business app (MSI) under "What we saw" with the Microsoft Win32 Content Prep Tool and add it as a Windows app (Win32).',
      'Assign the new app to the same devices and take the assignment of the old one away.',
      'Deploy Microsoft 365 Apps as a Win32 app too: its installer can clash in the same way.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
