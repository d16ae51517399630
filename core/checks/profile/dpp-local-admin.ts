import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { words } from './words/dpp-local-admin.ts'

/** Standard with None or Selected skips provisioning without a word; .../device-preparation/troubleshooting-faq (2026-01). */
export default defineCheck({
  id: 'dpp-local-admin',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/device-preparation/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(['device-preparation', 'device-association'], 'required'),
  needs: [],
  uses: ['tenant.devicePreparationPolicy', 'tenant.preparationAccountType', 'tenant.joiningAdministrators'],
  evaluate(_facts, _context, maybe, say): Finding {
    const reaches = maybe['tenant.devicePreparationPolicy']
    const joining = maybe['tenant.joiningAdministrators']
    const type = maybe['tenant.preparationAccountType']
    if (reaches.status === 'known' && !reaches.value) return notApplicable(say.noPolicy)
    const seen: Observation[] = []
    if (joining.status === 'known') seen.push({ fact: 'tenant.joiningAdministrators', observed: say.joining[joining.value] })
    if (type.status === 'known') seen.push({ fact: 'tenant.preparationAccountType', observed: say.accountTypes[type.value] })
    // Entra's All goes with either type, and administrators with any of Entra's choices.
    if (joining.status === 'known' && joining.value === 'all') return pass(seen)
    if (type.status === 'known' && type.value === 'administrator') return pass(seen)
    if (joining.status === 'unavailable') return cannotTell('tenant.joiningAdministrators', seen)
    if (type.status === 'unavailable') return cannotTell('tenant.preparationAccountType', seen)
    return fail(seen.map((row) => ({ ...row, expected: row.fact === 'tenant.joiningAdministrators' ? say.joining.all : say.accountTypes.administrator })), remedy(say.pair, 'identity-admin'))
  },
})
