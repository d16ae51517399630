import { defineCheck, levels } from '../../engine/define-check.ts'
import { pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/fido-self-deploying.ts'

/** Open since August 2025: Windows Autopilot known issues (learn.microsoft.com, 2026-09-08). */
export default defineCheck({
  id: 'fido-self-deploying',
  area: 'fido2',
  words,
  docs: 'https://learn.microsoft.com/autopilot/known-issues',
  confidence: 'vendor',
  levels: levels(['self-deploying'], 'recommended'),
  overlays: ['fido2'],
  needs: ['tenant.profileMode'],
  evaluate({ 'tenant.profileMode': mode }, _context, _maybe, say): Finding {
    const row: Observation = { fact: 'tenant.profileMode', observed: say.modes[mode], expected: say.modes['user-driven'] }
    return mode === 'self-deploying' ? warn([row], remedy(say.skip, 'intune-admin')) : pass([row])
  },
})
