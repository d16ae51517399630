import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, type Finding, type Observation } from '../../engine/finding.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import { isPlaceholderIdentity } from '../../tables/placeholder-identities.ts'
import { words } from './words/hash-serial-manufacturer.ts'

const identityFacts = ['device.serialNumber', 'device.manufacturer'] as const

/**
 * The service refuses such a hash with InvalidZtdHardwareHash (learn.microsoft.com/autopilot/add-devices,
 * 2025-04-11). The placeholder texts themselves are firmware defaults seen in practice.
 */
export default defineCheck({
  id: 'hash-serial-manufacturer',
  area: 'hash',
  words,
  docs: 'https://learn.microsoft.com/autopilot/add-devices',
  confidence: 'vendor',
  levels: levels([...registeredScenarios, 'device-preparation'], 'required'),
  needs: [],
  uses: identityFacts,
  evaluate(_facts, _context, maybe, say): Finding {
    const seen = identityFacts.flatMap((id): Observation[] => {
      const fact = maybe[id]
      if (fact.status === 'unavailable') return []
      const observed = fact.value.trim() === '' ? say.empty : fact.value
      return [{ fact: id, observed, expected: say.asOnLabel }]
    })
    const wrong = identityFacts.some((id) => {
      const fact = maybe[id]
      return fact.status === 'known' && isPlaceholderIdentity(fact.value)
    })
    if (wrong) return fail(seen, remedy(say.writeIdentity, 'hardware-maker', 'restart'))
    const unread = identityFacts.find((id) => maybe[id].status === 'unavailable')
    return unread === undefined ? pass(seen) : cannotTell(unread, seen)
  },
})
