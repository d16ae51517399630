import type { HelloPolicy } from '../../facts/sign-in.ts'

/** What Intune says about Windows Hello for Business, in words. */
export const helloWords: { readonly [P in HelloPolicy]: string } = {
  on: 'On',
  off: 'Off',
  'not-configured': 'Not configured',
}
