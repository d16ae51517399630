import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/now-wsi-account.ts'

/** Web sign-in runs in a hidden local account; field reports name local-account hardening as a cause of a flashing globe. */
export default defineCheck({
  id: 'now-wsi-account',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'community',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.webSignInAccount'],
  evaluate({ 'device.webSignInAccount': account }, _context, _maybe, say): Finding {
    if (account === 'absent') return notApplicable(say.notUsed)
    const seen: Observation = { fact: 'device.webSignInAccount', observed: account === 'enabled' ? say.enabled : say.disabled, expected: say.enabled }
    return account === 'enabled' ? pass([seen]) : fail([seen], remedy(say.keepAccount, 'technician', 'restart'))
  },
})
