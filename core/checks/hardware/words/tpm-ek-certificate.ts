import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Certificate of the TPM',
  title: { pass: 'Certificate of the TPM is there or can be fetched', fail: 'Certificate of the TPM is missing' },
  why: 'Without the certificate of its endorsement key the TPM cannot prove to Microsoft that it is genuine, and setup stops at "Securing your hardware".',
  openHost: {
    summary: 'Let the device reach the certificate service of its TPM maker.',
    steps: [
      'On the firewall and the proxy, allow the host named under "What we saw" on TCP 443, without sign-in and without TLS inspection.',
      'Connect the device to that network and scan again.',
    ],
  },
  askMaker: {
    summary: 'Ask the hardware maker for the endorsement certificate, or plan without attestation.',
    steps: [
      'Install the current firmware of the device and of its TPM, restart and scan again.',
      'When the certificate is still missing, report the model to the hardware maker: it is put into the chip at the factory.',
      'Until then assign a user-driven deployment profile, which needs no attestation.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
