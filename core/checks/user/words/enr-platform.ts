import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device platform restriction',
  title: { pass: 'Windows may enroll', fail: 'Enrollment restriction stands against this Windows' },
  why: 'A restriction that blocks Windows, or this version of it, ends setup with 0x80180014 after the join.',
  allow: {
    summary: 'Let this version of Windows enroll in the device platform restriction that applies.',
    steps: [
      'Open Devices, Enrollment, Device platform restriction in the Intune admin center, then Windows restrictions.',
      'Open the restriction that the evidence names; pre-provisioning and self-deploying always take the default one for all users.',
      'Set Windows (MDM) to Allow and correct the lowest and highest version.',
      'Wait 15 minutes and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
