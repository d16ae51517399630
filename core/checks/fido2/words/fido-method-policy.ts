import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'FIDO2 security key',
  title: { pass: 'User has a security key that the tenant accepts', fail: 'No security key that the tenant accepts' },
  why: 'The sign-in page in setup offers a security key only when the method is on for the user and one is registered.',
  enable: {
    summary: 'Enable the FIDO2 method for the user.',
    steps: [
      'Open Authentication methods, Policies, Passkey (FIDO2) in the Entra admin center.',
      'Enable it and include a group that holds the user; leave the user out of the excluded groups.',
      'Scan again.',
    ],
  },
  register: {
    summary: 'Register a security key for the user before setup.',
    steps: [
      'Let the user open https://mysignins.microsoft.com/security-info on another PC, with a Temporary Access Pass when there is no other method.',
      'Register the key there; a key from another PC works in OOBE.',
      'A passkey in Microsoft Authenticator does not do: Windows takes none at its lock screen.',
      'Scan again.',
    ],
  },
  allow: {
    summary: 'Use a key that the policy lets in.',
    steps: [
      'Open Passkey (FIDO2), Configure in the Entra admin center and look at the key restrictions.',
      'Add the model of the key to the allowed ones, or register a key of an allowed model.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
