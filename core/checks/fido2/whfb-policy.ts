import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { helloWords } from '../tap/hello-words.ts'

const turnOn: Remedy = {
  summary: 'Turn on Windows Hello for Business for this device.',
  steps: [
    'Open Devices, Enrollment, Windows Hello for Business in the Intune admin center and set it to Enabled; it applies when devices enroll.',
    'Or create a settings catalog policy with Use Windows Hello For Business and assign it to a group that holds the device.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Without a policy Windows sets up Windows Hello by itself on Entra joined devices, and not on hybrid joined ones. */
export default defineCheck({
  id: 'whfb-policy',
  area: 'fido2',
  topic: 'Windows Hello for Business',
  title: { pass: 'Windows Hello for Business is not turned off', fail: 'Windows Hello for Business is off' },
  why: 'Windows Hello is what a user without a password signs in with every day. Its registration always asks for multifactor authentication, which a pass or a security key gives.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/hello-for-business/configure',
  confidence: 'inference',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'device-preparation'], 'recommended'),
  overlays: ['tap', 'fido2'],
  needs: ['tenant.helloPolicy'],
  evaluate({ 'tenant.helloPolicy': policy }, { scenario }): Finding {
    const row: Observation = { fact: 'tenant.helloPolicy', observed: helloWords[policy], expected: helloWords.on }
    const off = policy === 'off' || (policy === 'not-configured' && scenario === 'user-driven-hybrid')
    return off ? warn([row], turnOn) : pass([row])
  },
})
