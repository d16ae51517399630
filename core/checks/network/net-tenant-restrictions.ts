import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, manual, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { isPublicTlsIssuer } from '../../tables/tls-issuers.ts'
import { words } from './words/net-tenant-restrictions.ts'
import { publicIssuer } from './words/public-issuer.ts'

const signInHost = 'login.microsoftonline.com'

/**
 * A proxy can only add tenant restrictions to a sign-in that it opens, and then it shows its own certificate
 * (learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions). What it adds cannot be seen from the device,
 * so a person has to ask.
 */
export default defineCheck({
  id: 'net-tenant-restrictions',
  area: 'network',
  words,
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  confidence: 'inference',
  levels: levels(userScenarios, 'recommended'),
  needs: ['network.tls'],
  evaluate({ 'network.tls': probes }, { language }, _maybe, say): Finding {
    const probe = probes.find((each) => each.host.trim().toLowerCase() === signInHost)
    const issuer = probe === undefined ? '' : probe.issuerOrganization.trim() || probe.issuerCommonName.trim()
    if (probe === undefined || issuer === '') return cannotTell('network.tls')
    const evidence: Observation[] = [
      { fact: 'network.tls', label: signInHost, observed: issuer, expected: publicIssuer[language].expected },
    ]
    return isPublicTlsIssuer(probe.issuerOrganization) ? pass(evidence) : manual(evidence, remedy(say.ask, 'network-admin'))
  },
})
