import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Role to issue a pass',
  title: { pass: 'Signed-in account does not need another role', fail: 'Signed-in account has no role to issue a pass' },
  why: 'The user has no usable pass yet, and only an Authentication Administrator or a Privileged Authentication Administrator can issue one.',
  askForRole: {
    summary: 'Have somebody with the right role issue the Temporary Access Pass.',
    steps: [
      'Ask an Authentication Administrator, or a Privileged Authentication Administrator when the user holds an admin role.',
      'Where that is you, activate the role in Privileged Identity Management first.',
      'Let somebody else issue the pass when it is for your own account: nobody can issue one for themselves.',
      'Scan again when the pass is there.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
