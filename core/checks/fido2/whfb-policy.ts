import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { helloPolicy } from '../../words/hello-policy.ts'
import { words } from './words/whfb-policy.ts'

/** Without a policy Windows sets up Windows Hello by itself on Entra joined devices, and not on hybrid joined ones. */
export default defineCheck({
  id: 'whfb-policy',
  area: 'fido2',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/configure',
  confidence: 'inference',
  levels: levels([...userScenarios, 'device-association'], 'recommended'),
  overlays: ['tap', 'fido2'],
  needs: ['tenant.helloPolicy'],
  evaluate({ 'tenant.helloPolicy': policy }, { scenario, language }, _maybe, say): Finding {
    const row: Observation = { fact: 'tenant.helloPolicy', observed: helloPolicy[language][policy], expected: helloPolicy[language].on }
    const off = policy === 'off' || (policy === 'not-configured' && scenario === 'user-driven-hybrid')
    return off ? warn([row], remedy(say.turnOn, 'intune-admin')) : pass([row])
  },
})
