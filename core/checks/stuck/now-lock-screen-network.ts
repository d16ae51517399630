import { defineCheck, levels } from '../../engine/define-check.ts'
import { fail, pass, warn, type Finding, type Remedy } from '../../engine/finding.ts'
import type { LockScreenNetwork } from '../../facts/setup-evidence.ts'
import { userScenarios } from '../../scenarios/index.ts'

const connect: Remedy = {
  summary: 'Give the device a network that needs no signed-in user.',
  steps: [
    'Connect an Ethernet cable to a network without 802.1X, or choose a Wi-Fi network with the network icon of the lock screen.',
    'In the Intune admin center, assign the Wi-Fi or wired network profile to devices instead of users.',
    'In that profile, set the authentication mode of 802.1X to Machine or to User or machine.',
    'Wait on the lock screen until the network icon shows a connection, then sign in.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const words: { readonly [K in LockScreenNetwork]: string } = {
  available: 'Connected without a signed-in user',
  'per-user-profile': 'Connected Wi-Fi has no profile for all users',
  'user-sign-in': '802.1X takes a signed-in user only',
}

/**
 * Web sign-in needs a network on the lock screen (learn.microsoft.com/windows/security/identity-protection/web-sign-in, 2025-02-25).
 * A Wi-Fi profile of one user, and 802.1X with the credentials of a user only, connect after the sign-in
 * (learn.microsoft.com/previous-versions/windows/embedded/gg156280, authMode: user credentials only).
 */
export default defineCheck({
  id: 'now-lock-screen-network',
  area: 'stuck',
  topic: 'Network on the lock screen',
  title: { pass: 'Network is there before sign-in', fail: 'Network comes only after sign-in' },
  why: 'A new user and web sign-in have to reach Microsoft Entra from the lock screen, where a connection that belongs to a user does not exist.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'inference',
  levels: levels(userScenarios, 'required'),
  overlays: ['stuck'],
  needs: ['device.lockScreenNetwork'],
  evaluate({ 'device.lockScreenNetwork': network }): Finding {
    const seen = { fact: 'device.lockScreenNetwork' as const, observed: words[network], expected: words.available }
    if (network === 'available') return pass([seen])
    // That profiles for all users lie in one folder is an inference, so their absence there only warns.
    return network === 'per-user-profile' ? warn([seen], connect) : fail([seen], connect)
  },
})
