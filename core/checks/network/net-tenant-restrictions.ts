import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, manual, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { isPublicTlsIssuer } from '../../tables/tls-issuers.ts'

const ask: Remedy = {
  summary: 'Ask whether the proxy limits which tenants may sign in, and add this tenant.',
  steps: [
    'Ask the network administrator whether the proxy sets the header Restrict-Access-To-Tenants or sec-Restrict-Tenant-Access-Policy.',
    'When it does, add this tenant to the list, or let login.microsoftonline.com through without inspection.',
    'Sign in once at https://portal.office.com from the same network with an account of this tenant: AADSTS500021 and AADSTS500022 mean that the tenant is not on the list.',
  ],
  role: 'network-admin',
  restart: 'none',
}

const signInHost = 'login.microsoftonline.com'

/**
 * A proxy can only add tenant restrictions to a sign-in that it opens, and then it shows its own certificate
 * (learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions). What it adds cannot be seen from the device,
 * so a person has to ask.
 */
export default defineCheck({
  id: 'net-tenant-restrictions',
  area: 'network',
  topic: 'Tenant restrictions',
  title: { pass: 'No proxy can restrict tenants at sign-in', fail: 'Proxy opens the sign-in and may restrict tenants' },
  why: 'A proxy that lets only certain tenants sign in answers everybody else with AADSTS500021 or AADSTS500022. On a bench in a foreign network that ends OOBE at the sign-in.',
  docs: 'https://learn.microsoft.com/entra/identity/enterprise-apps/tenant-restrictions',
  confidence: 'inference',
  levels: levels(userScenarios, 'recommended'),
  needs: ['network.tls'],
  evaluate({ 'network.tls': probes }): Finding {
    const probe = probes.find((each) => each.host.trim().toLowerCase() === signInHost)
    const issuer = probe === undefined ? '' : probe.issuerOrganization.trim() || probe.issuerCommonName.trim()
    if (probe === undefined || issuer === '') return cannotTell('network.tls')
    const evidence: Observation[] = [
      { fact: 'network.tls', label: signInHost, observed: issuer, expected: 'Microsoft or a public certificate authority' },
    ]
    return isPublicTlsIssuer(probe.issuerOrganization) ? pass(evidence) : manual(evidence, ask)
  },
})
