import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, pass, warn, type Finding, type Observation, type Remedy } from '../../engine/finding.ts'
import type { PlatformRestriction } from '../../facts/enrollment.ts'
import type { Fact } from '../../facts/fact.ts'
import { commonScenarios, type Scenario } from '../../scenarios/index.ts'
import { inRange, rangeText } from './windows-version.ts'

const allow: Remedy = {
  summary: 'Let this version of Windows enroll in the device platform restriction that applies.',
  steps: [
    'Open Devices, Enrollment, Device platform restriction in the Intune admin center, then Windows restrictions.',
    'Open the restriction that the evidence names; pre-provisioning and self-deploying always take the default one for all users.',
    'Set Windows (MDM) to Allow and correct the lowest and highest version.',
    'Wait 15 minutes and scan again.',
  ],
  role: 'intune-admin',
  restart: 'none',
}

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
  topic: 'Device platform restriction',
  title: { pass: 'Windows may enroll', fail: 'Enrollment restriction stands against this Windows' },
  why: 'A restriction that blocks Windows, or this version of it, ends setup with 0x80180014 after the join.',
  docs: 'https://learn.microsoft.com/intune/device-enrollment/restrictions',
  confidence: 'vendor',
  levels: levels(commonScenarios, 'required'),
  needs: [],
  uses: ['tenant.userRestrictions', 'tenant.defaultRestriction', 'device.osBuild', 'device.osRevision'],
  evaluate(_facts, { scenario }, maybe): Finding {
    const byDefault = withoutUser.includes(scenario)
    const fact = byDefault ? 'tenant.defaultRestriction' : 'tenant.userRestrictions'
    const restrictions: Fact<readonly PlatformRestriction[]> = byDefault ? asList(maybe['tenant.defaultRestriction']) : maybe['tenant.userRestrictions']
    if (restrictions.status === 'unavailable' || restrictions.value.length === 0) return cannotTell(fact)
    const rows = restrictions.value.flatMap((each): Observation[] => [
      { fact, label: 'Restriction', observed: each.name === '' ? 'Without a name' : each.name },
      { fact, label: 'Windows (MDM)', observed: each.blocked ? 'Blocked' : 'Allowed', expected: 'Allowed' },
      { fact, label: 'Versions', observed: rangeText(each) },
    ])
    const build = maybe['device.osBuild']
    const revision = maybe['device.osRevision']
    const version: Observation[] =
      build.status === 'known'
        ? [{ fact: 'device.osBuild', label: 'Version of this device', observed: `10.0.${String(build.value)}${revision.status === 'known' ? `.${String(revision.value)}` : ''}` }]
        : []
    const seen = [...rows, ...version]
    const answers = restrictions.value.map((each) => answer(each, build, revision))
    if (answers.every((each) => each === 'refused')) return fail(seen, allow)
    if (answers.some((each) => each === 'refused' || each === 'unclear')) return warn(seen, allow)
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
