import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Windows version for web sign-in',
  title: {
    pass: 'Windows can take a Temporary Access Pass at the lock screen',
    fail: 'Windows may refuse a Temporary Access Pass at the lock screen',
  },
  why: 'Any restart during setup ends at the Windows lock screen. Without web sign-in the pass cannot be typed there, and the user is locked out halfway.',
  newerWindows: {
    summary: 'Bring Windows to a version whose lock screen takes a Temporary Access Pass.',
    steps: [
      'On Windows 11 22H2, install the current cumulative update (KB5030310 or later).',
      'On Windows 10 or Windows 11 21H2, install Windows 11 25H2 or later.',
      'Scan again.',
    ],
  },
  otherSignIn: {
    summary: 'Plan another way to sign in on a domain-joined device.',
    steps: [
      'Give the user a password or a FIDO2 security key for the first sign-in after setup.',
      'Or assign a deployment profile that joins the device to Microsoft Entra ID alone.',
      'Scan again with the changed plan.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
