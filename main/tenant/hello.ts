import { z } from 'zod'
import { known, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import type { HelloPolicy } from '../../core/facts/sign-in.ts'
import type { PolicyReach } from '../../core/facts/tenant.ts'
import type { EnrollmentConfiguration } from './esp.ts'
import type { OpenedPolicy } from './opened-policies.ts'
import { chain, oneOf, unreadable } from './reading.ts'
import { isChoice, landings, lands, settingReach, type Landing } from './setting-reach.ts'
import { reachOf, type Memberships } from './targeting.ts'
import { looseText } from './values.ts'
import { sayAnswer } from './answer-words.ts'

/** The part of the tenant-wide setting that counts here; it applies at enrollment only. */
const helloItem = z.object({ state: looseText, securityKeyForSignIn: looseText })

/** PassportForWork CSP; the catalog writes `{tenantid}` where a custom policy writes the id of the tenant. */
const usePassport = /^(?:device|user)_vendor_msft_passportforwork_[^_]+_policies_usepassportforwork$/
const useSecurityKey = /^(?:device|user)_vendor_msft_passportforwork_securitykey_usesecuritykeyforsignin$/

/** Windows Hello for Business and sign-in with security keys: the tenant-wide setting together with policies. */
export function helloFacts(
  configurations: Fact<readonly EnrollmentConfiguration[]>,
  policies: Fact<readonly OpenedPolicy[]>,
  memberships: Memberships,
): Facts {
  const tenantWide = chain(configurations, (found, from, at) => applying(found, memberships, from, at))
  return {
    'tenant.helloPolicy': chain(tenantWide, ({ state }, from, at) =>
      chain(oneOf(state, ['enabled', 'disabled', 'notConfigured'], 'state', from, at), (setting) =>
        chain(policies, (found, source, time) => helloPolicy(stateWords[setting], found, source, time)),
      ),
    ),
    'tenant.securityKeySignIn': chain(tenantWide, ({ securityKeyForSignIn }, from, at) =>
      chain(oneOf(securityKeyForSignIn, ['enabled', 'disabled', 'notConfigured'], 'securityKeyForSignIn', from, at), (setting) =>
        chain(policies, (found, source, time) => securityKeySignIn(setting, found, source, time)),
      ),
    ),
  }
}

const stateWords = { enabled: 'on', disabled: 'off', notConfigured: 'not-configured' } as const

/**
 * A policy for users wins over one for devices: "Configure Windows Hello for Business", learn.microsoft.com (2024-11-05).
 * Which wins when a policy and the tenant-wide setting contradict each other is not written anywhere, so that stays open.
 */
function helloPolicy(tenantWide: HelloPolicy, policies: readonly OpenedPolicy[], source: string, at: string): Fact<HelloPolicy> {
  return chain(landings(policies, usePassport, source, at), (all): Fact<HelloPolicy> => {
    const side = landed(all, source, at)
    return chain(side, (found): Fact<HelloPolicy> => {
      const forUsers = found.filter(({ setting }) => setting.definitionId.startsWith('user_'))
      const values = new Set((forUsers.length > 0 ? forUsers : found).map(({ setting }) => isChoice(setting.value, 'true')))
      if (values.size === 0) return known(tenantWide, source, at)
      if (values.size > 1) return unreadable(source, sayAnswer((w) => w.helloPoliciesDiffer))
      const policy = values.has(true) ? 'on' : 'off'
      return tenantWide === 'not-configured' || tenantWide === policy
        ? known(policy, source, at)
        : unreadable(source, sayAnswer((w) => w.helloContradiction))
    })
  })
}

/** The tenant-wide setting reaches every device that enrolls. */
function securityKeySignIn(tenantWide: 'enabled' | 'disabled' | 'notConfigured', policies: readonly OpenedPolicy[], source: string, at: string): Fact<PolicyReach> {
  const name = 'sign-in with security keys'
  const reach = settingReach(policies, { definition: useSecurityKey, isOn: (value) => isChoice(value, '1'), name }, source, at)
  if (tenantWide !== 'enabled') return reach
  return chain(landings(policies, useSecurityKey, source, at), (all) =>
    all.some(({ setting }) => !isChoice(setting.value, '1'))
      ? unreadable(source, sayAnswer((w) => w.helloContradictionAbout(name)))
      : known('device', source, at),
  )
}

/** Those that land for sure; open as soon as one of them may or may not. */
function landed(all: readonly Landing[], source: string, at: string): Fact<readonly Landing[]> {
  const sure: Landing[] = []
  for (const each of all) {
    const device = lands([each], 'device', source, at)
    const user = lands([each], 'user', source, at)
    const open = [device, user].find((side) => side.status === 'unavailable')
    const on = [device, user].some((side) => side.status === 'known' && side.value)
    if (on) sure.push(each)
    else if (open?.status === 'unavailable') return open
  }
  return known(sure, source, at)
}

/** Among entries for groups of the user the lowest priority number wins, else the default; today's portal only has the default. */
function applying(configurations: readonly EnrollmentConfiguration[], memberships: Memberships, from: string, at: string): Fact<z.infer<typeof helloItem>> {
  const all = configurations.filter((each) => /\.deviceEnrollmentWindowsHelloForBusinessConfiguration$/i.test(each['@odata.type'] ?? ''))
  const assigned = all.filter((each) => !isDefault(each)).sort((one, other) => (one.priority ?? 0) - (other.priority ?? 0))
  for (const each of assigned) {
    if (!each.assignments) return unreadable(from, sayAnswer((w) => w.helloAssignments))
    const { device, user } = reachOf(each.assignments, memberships, from, at)
    if (user.status === 'unavailable') return user
    if (user.value || (device.status === 'known' && device.value)) return parsed(each, from, at)
    if (device.status === 'unavailable') return device
  }
  const fallback = all.find(isDefault)
  return fallback === undefined ? unreadable(from, sayAnswer((w) => w.helloDefault)) : parsed(fallback, from, at)
}

function isDefault({ priority, id }: EnrollmentConfiguration): boolean {
  return priority === 0 || id.endsWith('_DefaultWindowsHelloForBusiness')
}

function parsed(each: EnrollmentConfiguration, from: string, at: string): Fact<z.infer<typeof helloItem>> {
  const read = helloItem.safeParse(each)
  return read.success ? known(read.data, from, at) : unreadable(from, sayAnswer((w) => w.helloForm))
}
