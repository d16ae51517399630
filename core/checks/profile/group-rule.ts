import { defineCheck, levels } from '../../engine/define-check.ts'
import { cannotTell, fail, notApplicable, remedy, warn, type Finding, type Observation } from '../../engine/finding.ts'
import type { DeploymentProfile, ProfileGroup, RuleDevice } from '../../facts/profile-path.ts'
import { lateProperties } from '../../profile-chain/evaluate-rule.ts'
import { bringingGroups, groupName, judgedGroups, keepingGroups, type JudgedGroup } from '../../profile-chain/profile-groups.ts'
import { registeredScenarios } from '../../scenarios/index.ts'
import type { Language } from '../../words/language.ts'
import { passWithRecord, withoutRecord } from '../registration/record.ts'
import { words } from './words/group-rule.ts'

const fact = 'tenant.profileGroups'

type Say = typeof words.en

/**
 * Before enrollment the device object holds what registration wrote: the ids with the group tag, a name, Windows. A rule
 * that asks for more matches late or never. `lic-entra-p1` says that rules need Entra ID P1.
 * Source: learn.microsoft.com/autopilot/enrollment-autopilot (2025-03).
 */
export default defineCheck({
  id: 'group-rule',
  area: 'profile',
  words,
  docs: 'https://learn.microsoft.com/autopilot/enrollment-autopilot',
  confidence: 'vendor',
  levels: levels(registeredScenarios, 'required'),
  needs: [],
  uses: [
    'tenant.autopilotRecords',
    'tenant.profilesReaching',
    'tenant.deploymentProfiles',
    'tenant.profileGroups',
    'tenant.profileMemberships',
    'tenant.ruleDevice',
    'tenant.profileStatus',
  ],
  evaluate(_facts, { language }, maybe, say): Finding {
    const records = maybe['tenant.autopilotRecords']
    const without = withoutRecord(records, language)
    if (without) return without

    const reaching = maybe['tenant.profilesReaching']
    const profiles = maybe['tenant.deploymentProfiles']
    const groups = maybe['tenant.profileGroups']
    const memberships = maybe['tenant.profileMemberships']
    if (reaching.status === 'unavailable') return cannotTell('tenant.profilesReaching')
    if (profiles.status === 'unavailable') return cannotTell('tenant.deploymentProfiles')
    if (groups.status === 'unavailable') return cannotTell('tenant.profileGroups')
    if (memberships.status === 'unavailable') return cannotTell('tenant.profileMemberships')

    const winning = profiles.value.filter(({ id }) => reaching.value.includes(id))
    if (winning.length > 0) {
      const seen = waysIn(winning, groups.value, memberships.value, language, say)
      const late = onlyLate(winning, groups.value, memberships.value)
      if (late.length > 0) return warn([...seen, { fact, label: say.lateProperties, observed: late.join(', '), expected: say.noProperties }], remedy(say.simplify, 'identity-admin'))
      return passWithRecord(records, seen)
    }
    if (profiles.value.length === 0) {
      return fail([{ fact: 'tenant.deploymentProfiles', observed: say.noProfile, expected: say.anAssignedProfile }], remedy(say.correct, 'intune-admin', 'restart'))
    }
    const device = maybe['tenant.ruleDevice']
    if (device.status === 'unavailable') return cannotTell('tenant.ruleDevice')
    if (device.value === null) return notApplicable(say.noDeviceObject)
    return outside(profiles.value, groups.value, memberships.value, device.value, arrived(maybe['tenant.profileStatus']), language, say)
  },
})

/** No profile reaches the device: is it late, or is something wrong? */
function outside(
  profiles: readonly DeploymentProfile[],
  groups: readonly ProfileGroup[],
  memberships: readonly string[],
  device: RuleDevice,
  hasProfile: boolean,
  language: Language,
  say: Say,
): Finding {
  const kept = keepingGroups(profiles, memberships)
  const excluded: readonly Observation[] = kept.map((id) => ({ fact: 'tenant.profileMemberships', label: say.excludedBy, observed: groupName(id, groups, language), expected: say.noExcludedGroup }))
  if (excluded.length > 0) return hasProfile ? warn(excluded, remedy(say.correct, 'intune-admin', 'restart')) : fail(excluded, remedy(say.correct, 'intune-admin', 'restart'))
  const judged = judgedGroups(profiles, groups, device, language)
  const matching = judged.filter(({ result }) => result.matches === true)
  if (matching.length > 0) return warn(matching.map((each) => late(each, say)), remedy(say.wait, 'identity-admin', 'restart'))
  const seen = judged.length === 0 ? [inNoGroup(say)] : judged.flatMap((each) => clauses(each, say))
  const open = judged.some(({ result }) => result.matches === 'unknown')
  return open || hasProfile ? warn(seen, remedy(say.correct, 'intune-admin', 'restart')) : fail(seen, remedy(say.correct, 'intune-admin', 'restart'))
}

const inNoGroup = (say: Say): Observation => ({ fact, observed: say.inNoGroup, expected: say.aGroupWithDevice })

function late({ group }: JudgedGroup, say: Say): Observation {
  return { fact, label: say.notYetMember, observed: group.paused ? say.processingPaused(group.name) : group.name, expected: say.member }
}

function clauses({ group, result }: JudgedGroup, say: Say): readonly Observation[] {
  return result.clauses.map(({ text, why }) => ({
    fact,
    label: why === null ? say.failingClause : say.openClause,
    observed: why === null ? say.clauseOf(group.name, text) : say.openClauseOf(group.name, text, why),
    expected: say.aMatchingRule,
  }))
}

function waysIn(winning: readonly DeploymentProfile[], groups: readonly ProfileGroup[], memberships: readonly string[], language: Language, say: Say): readonly Observation[] {
  const ids = bringingGroups(winning).filter((id) => memberships.includes(id))
  const names = ids.map((id) => groupName(id, groups, language))
  if (winning.some(({ targets }) => (targets ?? []).some(({ kind }) => kind === 'all-devices'))) names.push(say.allDevices)
  return [{ fact: 'tenant.profileMemberships', label: say.groupWithProfile, observed: names.join(', ') }]
}

/** Properties that make every way to the profile unreliable before enrollment; empty as soon as one way is safe. */
function onlyLate(winning: readonly DeploymentProfile[], groups: readonly ProfileGroup[], memberships: readonly string[]): readonly string[] {
  if (winning.some(({ targets }) => (targets ?? []).some(({ kind }) => kind === 'all-devices'))) return []
  const holding = bringingGroups(winning).filter((id) => memberships.includes(id))
  const properties = holding.map((id) => lateProperties(groups.find((group) => group.id === id)?.rule ?? ''))
  return properties.every((each) => each.length > 0) ? [...new Set(properties.flat())] : []
}

function arrived(status: { readonly status: string; readonly value?: string }): boolean {
  return status.status === 'known' && (status.value?.startsWith('assigned') ?? false)
}
