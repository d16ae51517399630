import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Device group of the device preparation policy',
  title: { pass: 'Intune can put the device into the device group', fail: 'Intune cannot put the device into the device group' },
  why: 'During setup Intune makes the device a member of this group. When it cannot, nothing that is assigned to the group is installed.',
  correct: {
    summary: 'Give the device preparation policy a device group that Intune can fill.',
    steps: [
      'Open the group in the Microsoft Entra admin center; it has to be a security group with assigned members.',
      'Open Owners and add the service principal Intune Provisioning Client, whose application id is f1346770-5b25-470b-88bd-d5744ab7952c.',
      'Open the device preparation policy in the Intune admin center and choose the group under Device group.',
      'Save the policy and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
