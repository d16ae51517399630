import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Attestation key service',
  title: { pass: 'Attestation key service answers for this TPM', fail: 'Attestation key service is not confirmed for this TPM' },
  why: 'Setup asks this service for a key that vouches for the TPM. When it is blocked or does not know the chip, setup stops at "Securing your hardware".',
  openService: {
    summary: 'Let the device reach the attestation-key service of Microsoft.',
    steps: [
      'On the firewall and the proxy, allow *.microsoftaik.azure.net on TCP 443, without sign-in and without TLS inspection.',
      'Connect the device to that network and scan again.',
    ],
  },
  userDriven: {
    summary: 'Plan a user-driven enrollment for this model and report it to the hardware maker.',
    steps: [
      'Assign a user-driven deployment profile: it needs no attestation.',
      'Report the model and its TPM to the hardware maker, who has to register the chip with Microsoft.',
      'Scan again after the maker or Microsoft confirms.',
    ],
  },
  look: {
    summary: 'Confirm that *.microsoftaik.azure.net is allowed in this network.',
    steps: [
      'Ask the network administrator whether *.microsoftaik.azure.net is allowed on TCP 443, without sign-in and without TLS inspection.',
      'Run one device of this model through setup before the others.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
