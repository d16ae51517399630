import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Registration in another tenant',
  title: { pass: 'No other tenant claims the device', fail: 'Device is registered in another tenant' },
  why: 'Setup shows the name of the tenant that registered the hardware and refuses accounts of any other one. Only the owning tenant or Microsoft can release it.',
  release: {
    summary: 'Have the tenant that owns the registration release the device.',
    steps: [
      'Find out who owned the device or its mainboard before: a previous owner, the reseller or a repair pool.',
      'Ask that tenant, or the partner who registered the device, to deregister it.',
      'When nobody answers, open a support case with Microsoft and send the proof of purchase.',
      'Register the device in this tenant, reset it and scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
