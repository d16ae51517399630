import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import { nameList } from './shown-page.ts'

const move: Remedy = {
  summary: 'Let these policies arrive after setup, or with the user.',
  steps: [
    'In the Intune admin center, open each policy under "What we saw" and look at its assignments.',
    'Assign it to users instead of devices, or to a group that the device joins after setup.',
    'Save an update ring again that was made before 2111, so that it leaves prerelease builds alone.',
    'Device health is then reported later, so give compliance a grace period of at least 0.25 days.',
    'Where the policy has to stay, plan for a second sign-in at the lock screen.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/**
 * Kinds of settings from learn.microsoft.com/autopilot/troubleshooting-faq (2025-04-21) and
 * learn.microsoft.com/intune/device-enrollment/windows/setup-status-page (2026-01-20). Apps that restart the device by
 * themselves are not among them: their installers decide that on the device, so nobody can read it from the tenant.
 */
export default defineCheck({
  id: 'esp-reboot-policies',
  area: 'esp',
  topic: 'Policies that restart the device',
  title: { pass: 'No policy forces a restart during setup', fail: 'Policies of the device force a restart during setup' },
  why: 'Credentials do not survive a restart during device setup, so the user has to sign in again at the lock screen before setup goes on.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning', 'existing-devices'], 'recommended'),
  needs: ['tenant.restartForcingPolicies'],
  evaluate({ 'tenant.restartForcingPolicies': policies }): Finding {
    if (policies.length === 0) {
      return pass([
        { fact: 'tenant.restartForcingPolicies', observed: 'None', expected: 'None' },
        { fact: 'tenant.restartForcingPolicies', label: 'Apps that restart the device by themselves', observed: 'Not visible from the tenant' },
      ])
    }
    return warn([{ fact: 'tenant.restartForcingPolicies', observed: nameList(policies), expected: 'None' }], move)
  },
})
