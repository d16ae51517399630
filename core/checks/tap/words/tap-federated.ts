import type { Words } from '../../../words/language.ts'

const en = {
  topic: 'Federation of the domain',
  title: { pass: 'Domain of the user lets the pass be used', fail: 'Federated identity provider keeps the pass from being asked for' },
  why: 'Windows Hello asks for multifactor authentication. When the domain leaves that to its own identity provider alone, the user is sent there and nobody ever asks for the pass.',
  change: {
    summary: 'Let Entra ID do multifactor authentication where the identity provider does not.',
    steps: [
      'Ask who runs the federation of this domain before anything is changed: it concerns every user of the domain.',
      'In Microsoft Graph PowerShell, use Update-MgDomainFederationConfiguration to set federatedIdpMfaBehavior of the domain to acceptIfMfaDoneByFederatedIdp or rejectMfaByFederatedIdp.',
      'Otherwise give this user a way to do multifactor authentication at the identity provider.',
      'Scan again.',
    ],
  },
  behavior: {
    acceptIfMfaDoneByFederatedIdp: 'Identity provider, else Entra ID',
    enforceMfaByFederatedIdp: 'Identity provider only',
    rejectMfaByFederatedIdp: 'Entra ID only',
    notSet: 'Not set',
  },
  entraTakesPart: 'Entra ID takes part',
}

const de: typeof en = {
  topic: 'Verbund der Domäne',
  title: { pass: 'Domäne des Benutzers lässt den Pass zu', fail: 'Identitätsanbieter des Verbunds verhindert, dass nach dem Pass gefragt wird' },
  why: 'Windows Hello verlangt Multi-Faktor-Authentifizierung. Überlässt die Domäne sie allein ihrem eigenen Identitätsanbieter, wird der Benutzer dorthin geschickt, und niemand fragt je nach dem Pass.',
  change: {
    summary: 'Entra ID die Multi-Faktor-Authentifizierung ausführen lassen, wo der Identitätsanbieter es nicht tut.',
    steps: [
      'Vor jeder Änderung fragen, wer den Verbund dieser Domäne betreut: Sie betrifft jeden Benutzer der Domäne.',
      'In Microsoft Graph PowerShell mit Update-MgDomainFederationConfiguration den Wert federatedIdpMfaBehavior der Domäne auf acceptIfMfaDoneByFederatedIdp oder rejectMfaByFederatedIdp setzen.',
      'Sonst diesem Benutzer einen Weg zur Multi-Faktor-Authentifizierung beim Identitätsanbieter geben.',
      'Neu prüfen.',
    ],
  },
  behavior: {
    acceptIfMfaDoneByFederatedIdp: 'Identitätsanbieter, sonst Entra ID',
    enforceMfaByFederatedIdp: 'Nur der Identitätsanbieter',
    rejectMfaByFederatedIdp: 'Nur Entra ID',
    notSet: 'Nicht gesetzt',
  },
  entraTakesPart: 'Entra ID ist beteiligt',
}

export const words: Words<typeof en> = { en, de }
