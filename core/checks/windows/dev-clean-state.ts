import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { SetupState } from '../../facts/device-setup.ts'
import { scenarioIds } from '../../scenarios/index.ts'
import type { Language } from '../../words/language.ts'
import { yesNo } from '../../words/yes-no.ts'
import { words } from './words/dev-clean-state.ts'

const joinFacts = ['device.entraJoined', 'device.domainJoined', 'device.mdmEnrollment'] as const
const leftoverFacts = ['device.userProfiles', 'device.provisioningPackages'] as const

/**
 * Windows Autopilot runs in the OOBE of a device that nobody has joined or used yet
 * (learn.microsoft.com/autopilot/troubleshooting-faq, 2025-04-21). With a stuck enrollment the device is
 * halfway joined by nature, so the check steps aside there.
 */
export default defineCheck({
  id: 'dev-clean-state',
  area: 'windows',
  words,
  docs: 'https://learn.microsoft.com/autopilot/troubleshooting-faq',
  confidence: 'vendor',
  levels: levels(scenarioIds, 'required'),
  needs: [],
  uses: [...joinFacts, ...leftoverFacts, 'device.setupState'],
  evaluate(_facts, { overlays, language }, maybe, say): Finding {
    if (overlays.includes('stuck')) return notApplicable(say.stuck)

    const joins: Seen[] = []
    const entra = maybe['device.entraJoined']
    const domain = maybe['device.domainJoined']
    const mdm = maybe['device.mdmEnrollment']
    if (entra.status === 'known') joins.push(join('device.entraJoined', entra.value, language))
    if (domain.status === 'known') joins.push(join('device.domainJoined', domain.value, language))
    if (mdm.status === 'known') joins.push(join('device.mdmEnrollment', mdm.value.enrolled, language))
    if (joins.some(isWrong)) return fail(joins.filter(isWrong).map(observationOf), remedy(say.reset, 'technician', 'reset'))

    const leftovers = leftoverFacts.flatMap((id): Seen[] => {
      const count = maybe[id]
      if (count.status === 'unavailable') return []
      return [{ wrong: count.value > 0, observation: { fact: id, observed: String(count.value), expected: '0' } }]
    })
    // Shown, not judged: Windows itself may call its setup complete during a first OOBE.
    const setup = maybe['device.setupState']
    const stage: Observation[] = setup.status === 'known' ? [{ fact: 'device.setupState', observed: setupText(setup.value, say) }] : []
    const all = [...[...joins, ...leftovers].map(observationOf), ...stage]
    // A join that nobody could see weighs more than a leftover that was seen.
    const unreadJoin = joinFacts.find((id) => maybe[id].status === 'unavailable')
    if (unreadJoin !== undefined) return cannotTell(unreadJoin, all)
    if (leftovers.some(isWrong)) return warn([...leftovers.filter(isWrong).map(observationOf), ...stage], remedy(say.reset, 'technician', 'reset'))
    const unreadLeftover = leftoverFacts.find((id) => maybe[id].status === 'unavailable')
    return unreadLeftover === undefined ? pass(all) : cannotTell(unreadLeftover, all)
  },
})

function setupText({ stage, imageState }: SetupState, { stages }: (typeof words)['en']): string {
  return imageState === '' ? stages[stage] : `${stages[stage]} (${imageState})`
}

interface Seen {
  readonly wrong: boolean
  readonly observation: Observation
}

const isWrong = (seen: Seen): boolean => seen.wrong
const observationOf = (seen: Seen): Observation => seen.observation

function join(fact: (typeof joinFacts)[number], value: boolean, language: Language): Seen {
  const { yes, no } = yesNo[language]
  return { wrong: value, observation: { fact, observed: value ? yes : no, expected: no } }
}
