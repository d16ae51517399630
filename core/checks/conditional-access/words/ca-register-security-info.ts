import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Registering security information during setup',
  title: { pass: 'The user may register security information', fail: 'The user may not get to register security information' },
  why: 'Windows Hello is set up inside setup, and since July 2026 policies on registering security information hold there too. A demand that the user cannot meet yet ends setup in a loop.',
  open: {
    summary: 'Let the user register security information during setup.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Ask for multifactor authentication or for a strength that takes a Temporary Access Pass in policies on the user action Register security information, not for a compliant device.',
      'Add the network of the bench to the trusted locations where such a policy depends on them.',
      'Otherwise give the user a security key or a Temporary Access Pass before setup.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
