import type { Words } from '../../../words/language.ts'

const en = {
  noPass: 'The user has no Temporary Access Pass, so there is nothing to look at here.',
  joinType: 'Join type',
  hybridJoin: 'Hybrid join',
  entraJoin: 'Entra join',
  alreadyUsed: 'One-time pass, already used',
  notSet: 'Not set',
  domainType: { managed: 'Managed', federated: 'Federated' },
}

const de: typeof en = {
  noPass: 'Der Benutzer hat keinen befristeten Zugriffspass, also gibt es hier nichts zu prüfen.',
  joinType: 'Beitrittsart',
  hybridJoin: 'Hybridbeitritt',
  entraJoin: 'Entra-Beitritt',
  alreadyUsed: 'Einmaliger Pass, schon benutzt',
  notSet: 'Nicht gesetzt',
  domainType: { managed: 'Verwaltet', federated: 'Im Verbund' },
}

/** What several checks of this area say. */
export const passWords: Words<typeof en> = { en, de }
