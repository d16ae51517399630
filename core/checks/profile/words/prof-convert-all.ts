import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Convert all targeted devices to Autopilot',
  title: { pass: 'Whether the profile registers devices is known', fail: 'Whether the profile registers devices is not known' },
  why: 'With this option Intune registers the company-owned devices that the profile reaches, which takes up to 48 hours. Turning it off removes no registration.',
}

export const words: Words<typeof en> = { en, de: en }
