import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Way to a domain controller',
  title: { pass: 'Domain controller answers', fail: 'No domain controller answers' },
  why: 'After a hybrid join the user signs in against the domain. Without a domain controller OOBE waits until its check gives up, unless the profile skips the check, and the first sign-in fails.',
  connect: {
    summary: 'Bring the device into a network from which a domain controller answers.',
    steps: [
      'Connect the device to the network of the organization, where a domain controller answers ping and LDAP (TCP 389).',
      'Outside it, assign a VPN that connects before anybody signs in, and set "Skip AD connectivity check" to Yes in the deployment profile.',
      'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
      'Scan again in that network.',
    ],
  },
  secureSignIn: {
    summary: 'Make sure that a domain controller answers at the first sign-in: the profile skips the check, the sign-in still needs one.',
    steps: [
      'Check that a VPN for the device itself is assigned to it, and that it connects before anybody signs in.',
      'Do not plan with a VPN that needs a user certificate or an app from the Store: both come after the sign-in.',
      'Without such a VPN, do the first sign-in in the network of the organization.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
