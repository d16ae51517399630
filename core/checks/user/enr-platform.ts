import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { PlatformRestriction } from '../../facts/enrollment.ts'
import type { Fact } from '../../facts/fact.ts'
import { commonScenarios, type Scenario } from '../../scenarios/index.ts'
import { inRange, rangeText } from './windows-version.ts'
import { words } from './words/enr-platform.ts'

/** The flows in which the device enrolls before anybody signs in: groups have no say there. */
const withoutUser: readonly Scenario[] = ['pre-provisioning', 'self-deploying']

type Answer = 'allowed' | 'refused' | 'unclear' | 'device.osBuild' | 'device.osRevision'

/**
 * Restrictions are tried in their order until one holds the user. Where an assignment filter chooses between
 * several, all of them have to agree.
 */
export default defineCheck({
  id: 'enr-platform',
  area: 'user',
  words,
  docs: 'https://learn.microsoft.com/intune/device-enrollment/restrictions',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: [],
  uses: ['tenant.userRestrictions', 'tenant.defaultRestriction', 'device.osBuild', 'device.osRevision'],
  evaluate(_facts, { scenario }, maybe, say): Finding {
    const byDefault = withoutUser.includes(scenario)
    const fact = byDefault ? 'tenant.defaultRestriction' : 'tenant.userRestrictions'
    const restrictions: Fact<readonly PlatformRestriction[]> = byDefault ? asList(maybe['tenant.defaultRestriction']) : maybe['tenant.userRestrictions']
    if (restrictions.status === 'unavailable' || restrictions.value.length === 0) return cannotTell(fact)
    const rows = restrictions.value.flatMap((each): Observation[] => [
      { fact, label: say.restriction, observed: each.name === '' ? say.unnamed : each.name },
      { fact, label: say.windowsMdm, observed: each.blocked ? say.blocked : say.allowed, expected: say.allowed },
      { fact, label: say.versions, observed: rangeText(each, say) },
    ])
    const build = maybe['device.osBuild']
    const revision = maybe['device.osRevision']
    const version: Observation[] =
      build.status === 'known'
        ? [{ fact: 'device.osBuild', label: say.deviceVersion, observed: `10.0.${String(build.value)}${revision.status === 'known' ? `.${String(revision.value)}` : ''}` }]
        : []
    const answers = restrictions.value.map((each) => answer(each, build, revision))
    const range = restrictions.value.find((each, index) => !each.blocked && (answers[index] === 'refused' || answers[index] === 'unclear'))
    const seen = [...rows, ...version.map((each) => (range === undefined ? each : { ...each, expected: rangeText(range, say) }))]
    if (answers.every((each) => each === 'refused')) return fail(seen, remedy(say.allow, 'intune-admin'))
    if (answers.some((each) => each === 'refused' || each === 'unclear')) return warn(seen, remedy(say.allow, 'intune-admin'))
    const open = answers.find((each) => each === 'device.osBuild' || each === 'device.osRevision')
    return open === undefined ? pass(seen) : cannotTell(open, seen)
  },
})

function answer(restriction: PlatformRestriction, build: Fact<number>, revision: Fact<number>): Answer {
  if (restriction.blocked) return 'refused'
  if (restriction.minimumVersion.length + restriction.maximumVersion.length === 0) return 'allowed'
  if (build.status === 'unavailable') return 'device.osBuild'
  switch (inRange(restriction, build.value, revision.status === 'known' ? revision.value : null)) {
    case 'inside':
      return 'allowed'
    case 'outside':
      return 'refused'
    case 'at-the-edge':
      return 'unclear'
    case 'needs-revision':
      return 'device.osRevision'
  }
}

function asList(fact: Fact<PlatformRestriction>): Fact<readonly PlatformRestriction[]> {
  return fact.status === 'known' ? { ...fact, value: [fact.value] } : fact
}
