import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Retry after a failed attestation',
  title: { pass: 'After a failure, a power cycle comes before Reset', fail: 'Reset was used after a failure' },
  why: 'When pre-provisioning fails, the Reset button on the screen can make the next attestation fail as well. Power the device off and retry once or twice, then install Windows anew.',
}

export const words: Words<typeof en> = { en, de: en }
