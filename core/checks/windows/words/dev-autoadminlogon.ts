import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Automatic logon after a restart',
  title: { pass: 'Setup can go on after a restart', fail: 'Setup may not sign in by itself after a restart' },
  why: 'When a policy restarts the device during device setup, Windows signs in by itself to go on. An image with AutoAdminLogon set to 0 stops at the sign-in page.',
  removeValue: {
    summary: 'Keep the restart out of device setup, or automatic logon on.',
    steps: [
      'Remove the value AutoAdminLogon from HKEY_LOCAL_MACHINE\\SOFTWARE\\Microsoft\\Windows NT\\CurrentVersion\\Winlogon in the image.',
      'Or assign the policies that force a restart to users in place of devices.',
      'Restart the device and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
