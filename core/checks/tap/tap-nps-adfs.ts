import { defineCheck, levels } from '../../engine/define-check.ts'
import { manual, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'

const ask: Remedy = {
  summary: 'Make sure that the network of the bench does not ask the user to sign in.',
  steps: [
    'Ask whether Wi-Fi or VPN at this site signs users in through the NPS extension for multifactor authentication or the AD FS adapter.',
    'When it does, use a cable, a guest network, or a network that lets the device in by certificate or shared key.',
  ],
  role: 'network-admin',
  restart: 'none',
}

/** Only the site can answer this, so it never weighs. Source: "Configure Temporary Access Pass" (learn.microsoft.com, 2025-03-04). */
export default defineCheck({
  id: 'tap-nps-adfs',
  area: 'tap',
  topic: 'Sign-in to the network',
  title: { pass: 'Device is on a network without wireless sign-in', fail: 'Wireless network may ask for a sign-in that takes no pass' },
  why: 'A Temporary Access Pass does not work where a network signs users in through the NPS extension or the AD FS adapter.',
  docs: 'https://learn.microsoft.com/entra/identity/authentication/howto-authentication-temporary-access-pass',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'informational'),
  overlays: ['tap'],
  needs: ['device.networkMedium'],
  evaluate({ 'device.networkMedium': medium }): Finding {
    const row: Observation = { fact: 'device.networkMedium', observed: words[medium] }
    return medium === 'ethernet' || medium === 'cellular' ? pass([row]) : manual([row], ask)
  },
})

const words = { ethernet: 'Cable', wifi: 'Wi-Fi', cellular: 'Cellular', other: 'Other' } as const
