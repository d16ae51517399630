import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Attestation for compliance',
  title: {
    pass: 'Nothing stops the attestation that compliance policies need',
    fail: 'Attestation hosts that compliance policies need do not answer',
  },
  why: 'Compliance policies with rules for BitLocker, Secure Boot or code integrity need a health report over these hosts. Without it the device enrolls and then counts as not compliant.',
  allow: {
    summary: 'Let the network reach the attestation hosts of the region of the tenant.',
    steps: [
      'Look up the region: Intune admin center > Tenant administration > Tenant status > Tenant details > Tenant location.',
      'On the firewall and the proxy, allow the intunemaape hosts of that region on TCP 443, without inspection.',
      'Scan again in the same network.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
