import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const move: Remedy = {
  summary: 'Keep rules for passwords away from devices that are pre-provisioned.',
  steps: [
    'Open each policy that is named here in the Intune admin center.',
    'Set its password settings to Not configured, or assign the policy to users instead of devices.',
    'Reset the device when it was pre-provisioned with the old settings.',
    'Scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Sources: Windows Autopilot troubleshooting FAQ (learn.microsoft.com, 2025-04-21) and a field report of 2025. */
export default defineCheck({
  id: 'tap-baseline-hides-web-sign-in',
  area: 'tap',
  topic: 'Password policies before the hand-over',
  title: {
    pass: 'No password policy takes web sign-in away after pre-provisioning',
    fail: 'Password policy may take web sign-in away after pre-provisioning',
  },
  why: 'When a policy or security baseline with rules for passwords reaches the device during pre-provisioning, the web sign-in tile can be gone when the user gets the device, and nothing else takes the pass.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['pre-provisioning'], 'recommended'),
  overlays: ['tap'],
  needs: ['tenant.passwordPolicies'],
  evaluate({ 'tenant.passwordPolicies': policies }): Finding {
    const row: Observation = { fact: 'tenant.passwordPolicies', observed: policies.length === 0 ? 'None' : policies.join(', '), expected: 'None' }
    return policies.length === 0 ? pass([row]) : warn([row], move)
  },
})
