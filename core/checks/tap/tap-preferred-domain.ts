import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { reachWords } from './reach-words.ts'

const later: Remedy = {
  summary: 'Let the preferred tenant domain arrive after setup.',
  steps: [
    'Open the policy with Authentication, Preferred Aad Tenant Domain Name in the Intune admin center.',
    'Assign it to users instead of devices.',
    'Scan again before the device goes through setup.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Source: Windows Autopilot known issues and troubleshooting FAQ (learn.microsoft.com, 2025-04-21). */
export default defineCheck({
  id: 'tap-preferred-domain',
  area: 'tap',
  topic: 'Preferred tenant domain',
  title: { pass: 'Preferred tenant domain does not reach the device in setup', fail: 'Preferred tenant domain reaches the device in setup' },
  why: 'During device setup Windows signs in by itself with an account of its own. A preferred tenant domain on the device breaks that, and setup stops at a sign-in page.',
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['user-driven', 'pre-provisioning'], 'recommended'),
  overlays: ['tap'],
  needs: ['tenant.preferredDomain'],
  evaluate({ 'tenant.preferredDomain': reach }): Finding {
    const row: Observation = { fact: 'tenant.preferredDomain', observed: reachWords[reach], expected: 'Not assigned to devices' }
    return reach === 'device' ? warn([row], later) : pass([row])
  },
})
