import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'MDM applications',
  title: { pass: 'One service manages the devices of the user', fail: 'It is not clear who manages the devices of the user' },
  why: 'When several MDM applications hold the same user, Windows cannot tell where to enroll and setup stops with 0xC1036501.',
  oneApp: {
    summary: 'Leave one MDM application in whose scope the user is.',
    steps: [
      'Open Mobility (MDM and WIP) in the Entra admin center.',
      'Decide which application manages the devices of this user.',
      'Set the MDM user scope of the others to None, or to groups without the user.',
      'Wait a few minutes and scan again.',
    ],
  },
  setAuthority: {
    summary: 'Make Microsoft Intune the MDM authority of the tenant.',
    steps: [
      'Open Tenant administration, Tenant status in the Intune admin center and look up the MDM authority.',
      'Set it to Intune where the admin center offers it.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
