import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FederatedMfa } from '../../facts/sign-in.ts'
import { userScenarios } from '../../scenarios/index.ts'

const change: Remedy = {
  summary: 'Let Entra ID do multifactor authentication where the identity provider does not.',
  steps: [
    'Ask who runs the federation of this domain before anything is changed: it concerns every user of the domain.',
    'Set federatedIdpMfaBehavior of the domain to acceptIfMfaDoneByFederatedIdp or rejectMfaByFederatedIdp.',
    'Otherwise give this user a way to do multifactor authentication at the identity provider.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const words: { readonly [B in FederatedMfa]: string } = {
  acceptIfMfaDoneByFederatedIdp: 'Identity provider, else Entra ID',
  enforceMfaByFederatedIdp: 'Identity provider only',
  rejectMfaByFederatedIdp: 'Entra ID only',
  notSet: 'Not set',
}

/**
 * Sources: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04, changed 2026-03-05). A domain without
 * the setting falls back to an older one that Microsoft Graph does not show, so that stays open.
 */
export default defineCheck({
  id: 'tap-federated',
  area: 'tap',
  topic: 'Federation of the domain',
  title: { pass: 'Domain of the user lets the pass be used', fail: 'Federated identity provider keeps the pass from being asked for' },
  why: 'Windows Hello asks for multifactor authentication. When the domain leaves that to its own identity provider alone, the user is sent there and nobody ever asks for the pass.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(userScenarios, 'required'),
  overlays: ['tap'],
  needs: ['user.domainType'],
  uses: ['user.federatedMfa'],
  evaluate({ 'user.domainType': type }, _context, maybe): Finding {
    const domain: Observation = { fact: 'user.domainType', observed: type === 'managed' ? 'Managed' : 'Federated' }
    if (type === 'managed') return pass([domain])
    const behavior = maybe['user.federatedMfa']
    if (behavior.status === 'unavailable' || behavior.value === null) return cannotTell('user.federatedMfa', [domain])
    const row: Observation = { fact: 'user.federatedMfa', observed: words[behavior.value], expected: 'Entra ID takes part' }
    if (behavior.value === 'notSet') return cannotTell('user.federatedMfa', [domain, row])
    return behavior.value === 'enforceMfaByFederatedIdp' ? fail([domain, row], change) : pass([domain, row])
  },
})
