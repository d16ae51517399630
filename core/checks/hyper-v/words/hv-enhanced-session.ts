import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Enhanced session mode',
  title: { pass: 'Host uses basic sessions', fail: 'Host allows enhanced sessions' },
  why: 'To Windows an enhanced session is a remote one: Windows Hello is not offered after sign-in, and a security key may not be seen, so the test fails for a reason that no real device has.',
  useBasic: {
    summary: 'Connect to the VM with a basic session while you test sign-in.',
    steps: [
      'In Virtual Machine Connection, open the View menu and clear Enhanced session.',
      'To turn it off for all VMs, open Hyper-V Settings on the host and clear Use enhanced session mode under User.',
      'Connect to the VM again and sign in.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
