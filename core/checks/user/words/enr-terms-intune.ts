import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Terms and conditions of Intune',
  title: { pass: 'Terms and conditions of Intune for the user', fail: 'Terms and conditions of Intune stand in the way' },
  why: 'Users whom terms and conditions are assigned to have to accept them to enroll. That can be one more page for the user.',
}

export const words: Words<typeof en> = { en, de: en }
