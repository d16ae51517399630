import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { FactValues } from '../../facts/index.ts'

const pair: Remedy = {
  summary: 'Use a pair of settings that goes together.',
  steps: [
    'Open Device settings in the Microsoft Entra admin center and look at Registering user is added as local administrator on the device.',
    'Choose All when the device preparation policy makes standard users, or None or Selected when it makes administrators.',
    'Otherwise change User account type in the device preparation policy.',
    'Scan again.',
  ],
  role: 'identity-admin',
  restart: 'none',
}

const words: { readonly [V in FactValues['tenant.joiningAdministrators']]: string } = { all: 'All', selected: 'Selected', none: 'None' }

/** Standard with None or Selected skips provisioning without a word; .../device-preparation/troubleshooting-faq (2026-01). */
export default defineCheck({
  id: 'dpp-local-admin',
  area: 'profile',
  topic: 'Local administrators and device preparation',
  title: { pass: 'User account type fits the device settings of Entra', fail: 'User account type does not fit the device settings of Entra' },
  why: 'When the policy makes standard users and Entra makes none or only some users local administrators, Windows skips device preparation silently.',
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'required'),
  needs: [],
  uses: ['tenant.devicePreparationPolicy', 'tenant.preparationAccountType', 'tenant.joiningAdministrators'],
  evaluate(_facts, _context, maybe): Finding {
    const reaches = maybe['tenant.devicePreparationPolicy']
    const joining = maybe['tenant.joiningAdministrators']
    const type = maybe['tenant.preparationAccountType']
    if (reaches.status === 'known' && !reaches.value) return notApplicable('No device preparation policy reaches the user.')
    const seen: Observation[] = []
    if (joining.status === 'known') seen.push({ fact: 'tenant.joiningAdministrators', observed: words[joining.value] })
    if (type.status === 'known') seen.push({ fact: 'tenant.preparationAccountType', observed: type.value === 'standard' ? 'Standard user' : 'Administrator' })
    // Entra's All goes with either type, and administrators with any of Entra's choices.
    if (joining.status === 'known' && joining.value === 'all') return pass(seen)
    if (type.status === 'known' && type.value === 'administrator') return pass(seen)
    if (joining.status === 'unavailable') return cannotTell('tenant.joiningAdministrators', seen)
    if (type.status === 'unavailable') return cannotTell('tenant.preparationAccountType', seen)
    return fail(seen.map((row) => ({ ...row, expected: row.fact === 'tenant.joiningAdministrators' ? 'All' : 'Administrator' })), pair)
  },
})
