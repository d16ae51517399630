import { z } from 'zod'
import { isHarmless } from '../../core/checks/conditional-access/demands.ts'
import type { AccessPolicy } from '../../core/facts/conditional-access.ts'
import { known, mapFact, unavailable, type Fact, type KnownFact, type UnavailableFact } from '../../core/facts/fact.ts'
import { factOf, type Facts } from '../../core/facts/index.ts'
import { callName } from '../graph/call-name.ts'
import { accessPolicy, needsStrengths, type Strengths } from './access/access-policy.ts'
import { externalMethodsFact } from './access/external-methods.ts'
import { policyItem, strengthItem, type PolicyItem } from './access/policy-item.ts'
import { appliesByList, isAbout, steps, type Person, type Step, type Tri } from './access/scope.ts'
import { signInErrorsFact } from './access/sign-in-errors.ts'
import { askWhatIf, type WhatIf } from './access/what-if.ts'
import type { Ground } from './ground.ts'
import { chain, readAnswer, readList, unreadable } from './reading.ts'
import type { ScanReader } from './reader/reader.ts'
import { reserve } from './reader/reserve.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

const policiesPath = '/identity/conditionalAccess/policies'
const strengthsPath = '/policies/authenticationStrengthPolicies'
const defaultsPath = '/policies/identitySecurityDefaultsEnforcementPolicy'

/**
 * What Conditional Access asks of the user in each step of setup. The list of policies decides as far as it can;
 * only what it leaves open, and what it says is blocked, is put to the service, one step at a time.
 */
export async function conditionalAccessFacts({ reader, user }: Ground): Promise<Facts> {
  const person = user.then((found): Person => ({ id: found.id, account: factOf(found.facts, 'user.account'), groups: found.groups }))
  const signInErrors = signInErrorsFact(reader, user.then(({ id }) => id))
  const externalMethods = externalMethodsFact(reader, user)
  const policies = await readPolicies(reader)
  const about = await judge(reader, policies, await person)
  const enrollment = about('enrollment')
  const intune = about('intune')
  return {
    'user.enrollmentPolicies': chain(enrollment, (all, source, at) =>
      chain(intune, (more) => known([...all, ...more.filter((each) => each.controls.includes('block') && !all.includes(each))], source, at)),
    ),
    'user.joinPolicies': about('join'),
    'user.securityInfoPolicies': about('security-info'),
    'user.policiesWithExclusions': mapFact(about('basic-profile'), (all) =>
      all.filter((each) => each.covers === 'all-resources' && each.excludesResources),
    ),
    'user.externalMethods': await externalMethods,
    'user.signInErrors': await signInErrors,
  }
}

/** One policy, as it came and as checks see it. Null: turned off. */
interface ReadPolicy {
  readonly item: PolicyItem
  readonly policy: Fact<AccessPolicy | null>
}

/** The policies of the tenant. Where security defaults are on, there can be none. */
async function readPolicies(reader: ScanReader): Promise<Fact<readonly ReadPolicy[]>> {
  const list = await reader.list({ version: 'v1.0', path: policiesPath, service: 'conditional-access', shared: true }, reserve.withRecord)
  const items = readList(list, callName('v1.0', policiesPath), policyItem)
  if (items.status === 'unavailable') return items.reason === 'not-licensed' ? withoutLicense(reader, items) : items
  const strengths = items.value.some(needsStrengths) ? await readStrengths(reader) : noStrengths
  return mapFact(items, (found) => found.map((item) => ({ item, policy: accessPolicy(item, strengths, items.source, items.observedAt) })))
}

const noStrengths: Strengths = unavailable('not-collected', sayTenant((w) => w.noStrengths))

async function readStrengths(reader: ScanReader): Promise<Strengths> {
  const list = await reader.list({ version: 'v1.0', path: strengthsPath, service: 'directory', shared: true }, reserve.withRecord)
  return mapFact(readList(list, callName('v1.0', strengthsPath), strengthItem), (found) => new Map(found.map((each) => [each.id, each])))
}

/**
 * Policies outlive the license that they were made with, so a missing license alone proves nothing. Security
 * defaults do: they can only be on while no policy is (learn.microsoft.com/entra/fundamentals/security-defaults).
 */
async function withoutLicense(reader: ScanReader, missing: UnavailableFact): Promise<Fact<readonly ReadPolicy[]>> {
  const answer = await reader.read({ version: 'v1.0', path: defaultsPath, service: 'directory', shared: true })
  const defaults = readAnswer(answer, callName('v1.0', defaultsPath), z.object({ isEnabled: z.boolean() }))
  return defaults.status === 'known' && defaults.value.isEnabled ? mapFact(defaults, () => []) : missing
}

/** What is known about one step once everything worth asking was asked. */
type OfStep = (step: Step) => Fact<readonly AccessPolicy[]>

async function judge(reader: ScanReader, policies: Fact<readonly ReadPolicy[]>, person: Person): Promise<OfStep> {
  const { id } = person
  if (id.status === 'unavailable') return () => id
  if (policies.status === 'unavailable') return () => policies
  const trouble = person.account.status === 'unavailable' || person.groups.status === 'unavailable'
  const answers = new Map<Step, Fact<ReadonlyMap<string, WhatIf>>>()
  /** What the service said about the user, which holds for every step. */
  const aboutUser = new Map<string, Tri>()
  const applies = ({ item, policy }: ReadPolicy, step: Step): Tri => {
    const listed = appliesByList(item, step, aboutUser.get(item.id) ?? isAbout(item.conditions?.users, person))
    const answer = answers.get(step)
    const said = answer?.status === 'known' ? answer.value.get(item.id)?.applies : undefined
    if (listed === 'no' || said === undefined) return listed
    if (said !== 'open') return said
    // The service was asked and it is the bench that decides: the policy stays, with its conditions.
    return policy.status === 'known' && policy.value !== null && policy.value.dependsOn.length > 0 ? 'yes' : listed
  }
  for (const step of steps) {
    const asking = policies.value.filter((each) => isWorthAsking(each, step, applies(each, step), trouble))
    if (asking.length === 0) continue
    const answer = await askAbout(reader, id.value, step)
    answers.set(step, answer)
    if (answer.status === 'unavailable') continue
    for (const { item } of asking) {
      const said = answer.value.get(item.id)
      if (said?.applies === 'yes') aboutUser.set(item.id, 'yes')
      if (said?.otherUsers === true) aboutUser.set(item.id, 'no')
    }
  }
  return (step) => policiesOf(policies, step, (each) => applies(each, step), answers.get(step), trouble)
}

async function askAbout(reader: ScanReader, id: string | null, step: Step): Promise<Fact<ReadonlyMap<string, WhatIf>>> {
  return id === null ? unavailable('nothing-to-read', sayTenant((w) => w.noUser)) : askWhatIf(reader, id, step)
}

/** What is left open is asked, and so is what would stop enrollment or joining for certain: a second look is worth a second. */
function isWorthAsking({ policy }: ReadPolicy, step: Step, applies: Tri, trouble: boolean): boolean {
  if (policy.status === 'unavailable' || policy.value === null || applies === 'no') return false
  if (applies === 'open') return matters(policy.value, step, trouble)
  if (!matters(policy.value, step, false)) return false
  return (step === 'enrollment' || step === 'join') && policy.value.controls.includes('block') && policy.value.dependsOn.length === 0
}

/**
 * Whether any check could complain about this policy in this step, so that it has to be known whether it applies.
 * After trouble with the user's account or groups everything matters: what could not be read must not just be missing.
 */
function matters(policy: AccessPolicy, step: Step, trouble: boolean): boolean {
  if (!policy.enforced) return false
  if (trouble && step !== 'intune' && step !== 'basic-profile') return true
  switch (step) {
    case 'enrollment':
      return !isHarmless(policy, true)
    case 'join':
      return !isHarmless({ ...policy, everyTime: false }, false)
    case 'security-info':
      return policy.controls.length > 0
    case 'intune':
      return policy.controls.includes('block')
    case 'basic-profile':
      return policy.covers === 'all-resources' && policy.excludesResources && !isHarmless({ ...policy, everyTime: false }, false)
  }
}

function policiesOf(
  { value: policies, source, observedAt }: KnownFact<readonly ReadPolicy[]>,
  step: Step,
  applies: (each: ReadPolicy) => Tri,
  answer: Fact<unknown> | undefined,
  trouble: boolean,
): Fact<readonly AccessPolicy[]> {
  const found: AccessPolicy[] = []
  for (const each of policies) {
    const outcome = applies(each)
    const { policy, item } = each
    if (outcome === 'no') continue
    if (policy.status === 'unavailable') {
      if (item.state === reportOnly) continue
      return policy
    }
    if (policy.value === null) continue
    if (outcome === 'yes') found.push(policy.value)
    else if (matters(policy.value, step, trouble)) {
      return answer?.status === 'unavailable' ? answer : unreadable(source, sayAnswer((w) => w.applicationOpen))
    }
  }
  return known(found, source, observedAt)
}

const reportOnly = 'enabledForReportingButNotEnforced'
