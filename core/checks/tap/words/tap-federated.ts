import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Federation of the domain',
  title: { pass: 'Domain of the user lets the pass be used', fail: 'Federated identity provider keeps the pass from being asked for' },
  why: 'Windows Hello asks for multifactor authentication. When the domain leaves that to its own identity provider alone, the user is sent there and nobody ever asks for the pass.',
  change: {
    summary: 'Let Entra ID do multifactor authentication where the identity provider does not.',
    steps: [
      'Ask who runs the federation of this domain before anything is changed: it concerns every user of the domain.',
      'Set federatedIdpMfaBehavior of the domain to acceptIfMfaDoneByFederatedIdp or rejectMfaByFederatedIdp.',
      'Otherwise give this user a way to do multifactor authentication at the identity provider.',
      'Scan again.',
    ],
  },
}

export const words: Words<typeof en> = { en, de: en }
