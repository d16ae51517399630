import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'

const skip: Remedy = {
  summary: 'Let the first user sign in with a password, or leave out the user part of the status page.',
  steps: [
    'Expect that account setup is not shown when the first user signs in with a security key.',
    'Where user apps have to be there first, let the user sign in with a password.',
    'Otherwise set the enrollment status page to show for the first user only, or skip its user part.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** Open since August 2025: Windows Autopilot known issues (learn.microsoft.com, 2026-09-08). */
export default defineCheck({
  id: 'fido-self-deploying',
  area: 'fido2',
  topic: 'Security key on a self-deployed device',
  title: { pass: 'Profile is not self-deploying', fail: 'Account setup is not shown after a sign-in with a security key' },
  why: 'On a self-deployed shared PC the status page for the user is not shown when the first sign-in is done with a security key.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['self-deploying'], 'recommended'),
  overlays: ['fido2'],
  needs: ['tenant.profileMode'],
  evaluate({ 'tenant.profileMode': mode }): Finding {
    const row: Observation = { fact: 'tenant.profileMode', observed: mode === 'self-deploying' ? 'Self-deploying' : 'User-driven' }
    return mode === 'self-deploying' ? warn([row], skip) : pass([row])
  },
})
