import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, remedy, warn, type Finding } from '../../engine/finding.ts'
import { userScenarios } from '../../scenarios/index.ts'
import { words } from './words/now-lock-screen-network.ts'

/**
 * Web sign-in needs a network on the lock screen (learn.microsoft.com/windows/security/identity-protection/web-sign-in, 2025-02-25).
 * A Wi-Fi profile of one user, and 802.1X with the credentials of a user only, connect after the sign-in
 * (learn.microsoft.com/previous-versions/windows/embedded/gg156280, authMode: user credentials only).
 */
export default defineCheck({
  id: 'now-lock-screen-network',
  area: 'stuck',
  words,
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'inference',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.lockScreenNetwork'],
  evaluate({ 'device.lockScreenNetwork': network }, _context, _maybe, say): Finding {
    const seen = { fact: 'device.lockScreenNetwork' as const, observed: say.networks[network], expected: say.networks.available }
    if (network === 'available') return pass([seen])
    // That profiles for all users lie in one folder is an inference, so their absence there only warns.
    return network === 'per-user-profile' ? warn([seen], remedy(say.connect, 'intune-admin')) : fail([seen], remedy(say.connect, 'intune-admin'))
  },
})
