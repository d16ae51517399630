import { z } from 'zod'
import type { MdmUserScope } from '../../../core/facts/tenant.ts'
import type { ServicePlan, UserAccount } from '../../../core/facts/user.ts'
import { knownPlans } from '../../../core/tables/service-plans.ts'
import type { CaseGraph, CaseInput } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

const helloPolicies = ['on', 'off', 'not-configured'] as const

const text = z.string().max(2_000)
const count = z.number().int().min(0).max(1e9)

/** Members as Microsoft Graph names them. */
const account = z.object({
  accountEnabled: z.boolean(),
  userType: z.enum(['Member', 'Guest']).optional(),
  /** Lives in another directory. */
  external: z.boolean().optional(),
  usageLocation: text.nullish(),
})

/** Plans by the names of Microsoft's table; all of them work. */
const licensed = z.object({ servicePlans: z.array(text).max(500) })
const scope = z.object({ appliesTo: z.enum(['none', 'all', 'selected']), includesUser: z.boolean().optional() })
const mdm = z.object({ scope: scope.optional(), otherApps: z.array(text).max(50).optional() })
const join = z.object({ scope: scope.optional(), mfaRequired: z.boolean().optional(), quota: count.nullish(), userDevices: count.optional() })
const signIn = z.object({ code: z.union([z.string().regex(/^(?:AADSTS)?\d{4,8}$/i), count]) })

/** What a case states about account, licenses, enrollment scopes and Windows Hello. Members of another form count as not stated. */
export function accountValues({ user, mdm: management, join: joining, hello }: CaseGraph): StatedValues {
  const person = account.safeParse(user).data
  const plans = licensed.safeParse(user).data
  const managed = mdm.safeParse(management).data
  const joined = join.safeParse(joining).data
  return {
    'user.account': user === null ? null : person === undefined ? undefined : accountOf(person),
    'user.servicePlans': plans?.servicePlans.flatMap(planOf),
    'tenant.mdmUserScope': scopeOf(managed?.scope),
    'tenant.otherMdmApps': managed?.otherApps,
    'tenant.mdmAuthority': managed?.otherApps === undefined ? undefined : 'intune',
    'tenant.joinScope': scopeOf(joined?.scope),
    'tenant.joinMfa': joined?.mfaRequired,
    'tenant.deviceQuota': joined?.quota,
    'user.devices': joined?.userDevices,
    'tenant.helloPolicy': helloPolicies.find((each) => each === hello),
  }
}

/** The newest failed sign-in, as the log of the tenant has it. */
export function signInLogValues(input: CaseInput, time: string): StatedValues {
  const code = signIn.safeParse(input.signIn).data?.code
  if (code === undefined) return {}
  return { 'user.signInErrors': [{ at: time, app: '', code: Number(String(code).replace(/^AADSTS/i, '')), policies: [] }] }
}

/** A case that states no country has one: the warning about it is a case of its own. */
function accountOf({ accountEnabled, userType = 'Member', external = false, usageLocation }: z.infer<typeof account>): UserAccount {
  return { enabled: accountEnabled, userType, external, usageLocation: usageLocation === undefined ? 'US' : (usageLocation ?? '') }
}

function planOf(name: string): readonly ServicePlan[] {
  const row = knownPlans.find((each) => each.name === name)
  return row === undefined ? [] : [{ ...row, provisioningStatus: 'Success' }]
}

function scopeOf(stated: z.infer<typeof scope> | undefined): MdmUserScope | undefined {
  return stated === undefined ? undefined : { appliesTo: stated.appliesTo, includesUser: stated.includesUser ?? stated.appliesTo === 'all' }
}
