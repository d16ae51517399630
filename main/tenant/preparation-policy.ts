import { z } from 'zod'
import { known, unavailable, type Fact, type UnavailableFact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { preparationGroupProblems, type PreparationGroup, type PreparationPolicy } from '../../core/facts/preparation.ts'
import { callName } from '../graph/call-name.ts'
import { isUserDriven } from './device-preparation.ts'
import { policyReach, type Policy } from './policies.ts'
import { chain, readAnswer, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import type { Memberships } from './targeting.ts'
import { idPath, looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const collection = '/deviceManagement/configurationPolicies'
const settingsSource = callName('beta', `${collection}/id/settings`)
const groupSource = callName('beta', `${collection}/id/retrieveEnrollmentTimeDeviceMembershipTarget`)

/** Facts about the device preparation policy that the user gets; two reads, and only when there is one. */
export async function preparationPolicyFacts(reader: ScanReader, catalog: Fact<readonly Policy[]>, memberships: Memberships): Promise<Facts> {
  const policy = winningPolicy(catalog, memberships)
  if (policy.status === 'unavailable') return everyFact(policy, policy)
  if (policy.value === null) return everyFact(known(null, policy.source, policy.observedAt), unavailable('nothing-to-read', sayTenant((w) => w.noPreparationPolicy)))
  const { id, name } = policy.value
  const path = idPath(collection, id)
  const [settings, target] = await Promise.all([
    // The names of the choices come along: nobody documents what their numbers stand for.
    reader.list({ version: 'beta', path: `${path}/settings?$expand=settingDefinitions`, service: 'intune', shared: true }, 0),
    reader.read({ version: 'beta', path: `${path}/retrieveEnrollmentTimeDeviceMembershipTarget`, service: 'intune', body: {}, shared: true }),
  ])
  const items = readList(settings, settingsSource, settingItem)
  return {
    'tenant.preparationPolicy': chain(items, (found, from, at) => preparationPolicy(name, found, from, at)),
    'tenant.preparationAccountType': chain(items, (found, from, at) => choiceOf(found, 'accountype', accountTypes, from, at)),
    'tenant.preparationJoinType': chain(items, (found, from, at) => choiceOf(found, 'jointype', joinTypes, from, at)),
    'tenant.preparationGroup': chain(readAnswer(target, groupSource, targetAnswer), groupOf),
  }
}

function everyFact(policy: Fact<null>, others: UnavailableFact): Facts {
  return { 'tenant.preparationPolicy': policy, 'tenant.preparationAccountType': others, 'tenant.preparationJoinType': others, 'tenant.preparationGroup': others }
}

/** Of several policies the one with the smallest priority number; 1 is the highest in the admin center. */
function winningPolicy(catalog: Fact<readonly Policy[]>, memberships: Memberships): Fact<Policy | null> {
  return chain(catalog, (policies, from, at) => {
    const reaching: Policy[] = []
    for (const policy of policies.filter(isUserDriven)) {
      const reach = policyReach(policy, memberships).user
      if (reach.status === 'unavailable') return reach
      if (reach.value) reaching.push(policy)
    }
    const [first, ...others] = reaching.toSorted((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
    if (first === undefined) return known(null, from, at)
    const open = others.length > 0 && (reaching.some(({ priority }) => priority === null || priority === undefined) || others[0]?.priority === first.priority)
    return open ? unreadable(from, sayAnswer((w) => w.priorities)) : known(first, from, at)
  })
}

const choiceValue = z.object({ value: looseText }).nullish()
const simpleValue = z.object({ value: z.union([z.string().max(4_000), z.number(), z.boolean()]).nullish() })

const settingItem = z.object({
  settingInstance: z.object({
    settingDefinitionId: z.string().min(1).max(1_000),
    choiceSettingValue: choiceValue,
    simpleSettingValue: simpleValue.nullish(),
    simpleSettingCollectionValue: z.array(simpleValue).max(1_000).nullish(),
  }),
  settingDefinitions: z
    .array(z.object({ options: z.array(z.object({ itemId: looseText, displayName: looseText, name: looseText })).max(1_000).nullish() }))
    .max(1_000)
    .nullish(),
})

type Setting = z.infer<typeof settingItem>

/** Words in the names that the service gives to the options, in the order in which they are looked for. */
const accountTypes = [['administrator', /administrator/i], ['standard', /standard/i]] as const
const joinTypes = [['hybrid', /hybrid/i], ['entra', /entra|azure ad/i]] as const

function settingOf(items: readonly Setting[], part: string): Setting | undefined {
  return items.find(({ settingInstance }) => settingInstance.settingDefinitionId.toLowerCase() === `enrollment_autopilot_dpp_${part}`)
}

function preparationPolicy(name: string, items: readonly Setting[], from: string, at: string): Fact<PreparationPolicy> {
  const minutes = settingOf(items, 'timeout')?.settingInstance.simpleSettingValue?.value
  const timeoutMinutes = minutes === null || minutes === undefined || minutes === '' ? Number.NaN : Number(minutes)
  if (!Number.isInteger(timeoutMinutes)) return unreadable(from, sayAnswer((w) => w.timeLimit))
  return known({ name, timeoutMinutes, apps: entries(settingOf(items, 'allowedappids')), scripts: entries(settingOf(items, 'allowedscriptids')) }, from, at)
}

function choiceOf<T extends string>(items: readonly Setting[], part: string, names: readonly (readonly [T, RegExp])[], from: string, at: string): Fact<T> {
  const chosen = choiceName(settingOf(items, part))
  const [value] = names.find(([, pattern]) => pattern.test(chosen)) ?? []
  return value === undefined ? unreadable(from, sayAnswer((w) => w.choiceName)) : known(value, from, at)
}

/** What the service calls the option that is chosen; empty when it does not say. */
function choiceName(setting: Setting | undefined): string {
  const value = setting?.settingInstance.choiceSettingValue?.value?.toLowerCase()
  if (setting === undefined || value === undefined) return ''
  const options = (setting.settingDefinitions ?? []).flatMap(({ options: each }) => each ?? [])
  const chosen = options.find(({ itemId }) => itemId?.toLowerCase() === value)
  return chosen?.displayName ?? chosen?.name ?? ''
}

function entries(setting: Setting | undefined): number {
  return setting?.settingInstance.simpleSettingCollectionValue?.filter(({ value }) => value !== '' && value !== null && value !== undefined).length ?? 0
}

const targetAnswer = z.object({
  validationSucceeded: z.boolean().nullish(),
  enrollmentTimeDeviceMembershipTargetValidationStatuses: z.array(z.object({ targetId: looseText, targetValidationErrorCode: looseText })).max(100).nullish(),
})

/** The service's own test of the device group: it knows the group that counts; the setting of the policy only shows one. */
function groupOf(answer: z.infer<typeof targetAnswer>, from: string, at: string): Fact<PreparationGroup> {
  const statuses = answer.enrollmentTimeDeviceMembershipTargetValidationStatuses
  if (!statuses) return unreadable(from, sayAnswer((w) => w.deviceGroup))
  if (statuses.length === 0) return known({ chosen: false, problems: [] }, from, at)
  const codes = statuses.flatMap(({ targetValidationErrorCode: code }) => (code === null || code === undefined || code === 'unknown' ? [] : [code]))
  const problems = preparationGroupProblems.filter((each) => codes.includes(each))
  if (problems.length > 0) return known({ chosen: true, problems }, from, at)
  if (codes.includes('securityGroupNotInCallerScope')) return unavailable('needs-role', sayTenant((w) => w.groupOutOfScope(from)))
  if (codes.length > 0 || answer.validationSucceeded !== true) return unreadable(from, sayAnswer((w) => w.deviceGroupTest))
  return known({ chosen: true, problems: [] }, from, at)
}
