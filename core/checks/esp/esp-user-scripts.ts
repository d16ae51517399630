import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import { nameList } from './shown-page.ts'

const asSystem: Remedy = {
  summary: 'Do not rely on these scripts until the user is at the desktop.',
  steps: [
    'In the Intune admin center, open Devices, Scripts and remediations, Platform scripts and the scripts under "What we saw".',
    'Where the script need not run as the user, set "Run this script using the logged on credentials" to No.',
    'Else deploy it as a Win32 app, or accept that it runs after setup.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** learn.microsoft.com/autopilot/known-issues (2026-09-08) and the enrollment status page article (2026-01-20). */
export default defineCheck({
  id: 'esp-user-scripts',
  area: 'esp',
  topic: 'Scripts that run as the user',
  title: { pass: 'No script depends on the signed-in user', fail: 'Scripts that run as the user may not run during setup' },
  why: 'The enrollment status page does not wait for scripts in the context of the user, so what they prepare may be missing at the first sign-in.',
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['user-driven', 'user-driven-hybrid', 'pre-provisioning'], 'recommended'),
  needs: ['tenant.userScripts'],
  evaluate({ 'tenant.userScripts': scripts }): Finding {
    const row = { fact: 'tenant.userScripts', observed: scripts.length === 0 ? 'None' : nameList(scripts), expected: 'None' } as const
    return scripts.length === 0 ? pass([row]) : warn([row], asSystem)
  },
})
