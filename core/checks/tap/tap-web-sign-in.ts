import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import { joinsHybrid } from './join-type.ts'
import { reachWords } from './reach-words.ts'

const target: Remedy = {
  summary: 'Assign the web sign-in policy to a group that holds the device.',
  steps: [
    'Create a settings catalog policy in the Intune admin center with Authentication, Enable Web Sign In.',
    'Assign it to a group of devices, so that it arrives during device setup and before the first lock screen.',
    'Take the assignment to users away when there is one.',
    'Scan again before the device goes through setup.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

const otherSignIn: Remedy = {
  summary: 'Use Entra join, or another way to sign in.',
  steps: [
    'Choose a user-driven profile with Entra join when the device does not need the on-premises domain.',
    'Otherwise give the user a password, smart card or security key for the lock screen.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

/** The value of the policy EnableWebSignIn that turns web sign-in on (Authentication CSP). */
const on = 1

/**
 * The password box of Windows takes no pass; only the web sign-in tile does. The policy must land while
 * the device is set up: assigned to users it comes in account setup, after the moment it is needed.
 * A device that carries the value already has the tile, wherever the policy comes from.
 */
export default defineCheck({
  id: 'tap-web-sign-in',
  area: 'tap',
  topic: 'Web sign-in at the lock screen',
  title: {
    pass: 'Web sign-in reaches the device before the lock screen',
    fail: 'Web sign-in does not reach the device before the lock screen',
  },
  why: 'After a restart during device setup Windows asks for a second sign-in. Its password box refuses a Temporary Access Pass; only web sign-in takes it.',
  docs: 'https://learn.microsoft.com/windows/security/identity-protection/web-sign-in/',
  confidence: 'inference',
  levels: levels(scenarioIds, 'required'),
  overlays: ['tap'],
  needs: [],
  uses: ['tenant.webSignIn', 'device.webSignIn', 'tenant.profileJoinType', 'tenant.autopilotRecords'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const reach = maybe['tenant.webSignIn']
    const value = maybe['device.webSignIn']
    const joinType = maybe['tenant.profileJoinType']
    const seen: Observation[] = []
    if (reach.status === 'known') {
      seen.push({ fact: 'tenant.webSignIn', observed: reachWords[reach.value], expected: reachWords.device })
    }
    if (value.status === 'known') {
      seen.push({ fact: 'device.webSignIn', observed: value.value === null ? 'Not set' : String(value.value), expected: String(on) })
    }
    const hybrid = joinsHybrid(scenario, maybe['tenant.autopilotRecords'], joinType)
    if (hybrid === 'yes') {
      const join: Observation = { fact: 'tenant.profileJoinType', label: 'Join type', observed: 'Hybrid join', expected: 'Entra join' }
      return fail([join, ...seen], otherSignIn)
    }
    const present = value.status === 'known' && value.value === on
    if (!present && reach.status === 'known' && reach.value !== 'device') return fail(seen, target)
    if (!present && reach.status === 'unavailable') return cannotTell('tenant.webSignIn', seen)
    return hybrid === 'unread' ? cannotTell('tenant.profileJoinType', seen) : pass(seen)
  },
})
