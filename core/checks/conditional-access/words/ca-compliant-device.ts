import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Demands on the device during setup',
  title: { pass: 'No policy asks for a managed device too early', fail: 'A policy asks for a managed device too early' },
  why: 'A device becomes compliant after it has enrolled. A policy that asks for it on enrollment itself, on joining or on registering security information closes a circle.',
  loosen: {
    summary: 'Ask for a compliant device on all resources, or leave setup out of the policy.',
    steps: [
      'Open Protection, Conditional Access, Policies in the Microsoft Entra admin center.',
      'Take Microsoft Intune Enrollment and Microsoft Intune off the lists of resources of the policies named here, or set these policies to all resources: enrollment is then left out by design.',
      'Take the demand for a device state away from policies on the user actions Register or join devices and Register security information.',
      'Give compliance policies with BitLocker or Secure Boot a grace period of 0.25 days, since both are only reported after a restart.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
