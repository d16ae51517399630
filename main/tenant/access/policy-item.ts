import { z } from 'zod'
import { looseText } from '../values.ts'

const id = z.string().min(1).max(200)
const words = z.array(z.string().max(200)).max(5_000).nullish()
/** Something that is either not there or a condition of its own; only whether it says anything matters. */
const anything = z.unknown().optional()

const users = z.object({
  includeUsers: words,
  excludeUsers: words,
  includeGroups: words,
  excludeGroups: words,
  includeRoles: words,
  excludeRoles: words,
  includeGuestsOrExternalUsers: anything,
  excludeGuestsOrExternalUsers: anything,
})

const applications = z.object({
  includeApplications: words,
  excludeApplications: words,
  includeUserActions: words,
  includeAuthenticationContextClassReferences: words,
  applicationFilter: z.object({ mode: looseText }).nullish(),
})

/** Members that this version does not know stay in, so that a condition of a new kind is seen. */
const conditions = z.looseObject({
  users: users.nullish(),
  applications: applications.nullish(),
  platforms: z.object({ includePlatforms: words, excludePlatforms: words }).nullish(),
  clientAppTypes: words,
  locations: z.object({ includeLocations: words, excludeLocations: words }).nullish(),
  devices: anything,
  signInRiskLevels: words,
  userRiskLevels: words,
  servicePrincipalRiskLevels: words,
  insiderRiskLevels: anything,
  authenticationFlows: anything,
  clientApplications: anything,
})

const strength = z.object({ id, displayName: looseText, allowedCombinations: words })

const grants = z.object({
  operator: looseText,
  builtInControls: words,
  customAuthenticationFactors: words,
  termsOfUse: words,
  authenticationStrength: strength.nullish(),
})

const session = z.object({ signInFrequency: z.object({ isEnabled: z.boolean().nullish(), frequencyInterval: looseText }).nullish() })

/** conditionalAccessPolicy (v1.0), as far as setup cares. */
export const policyItem = z.object({
  id,
  displayName: looseText,
  state: looseText,
  conditions: conditions.nullish(),
  grantControls: grants.nullish(),
  sessionControls: session.nullish(),
})

export type PolicyItem = z.infer<typeof policyItem>
export type PolicyUsers = z.infer<typeof users>
export type PolicyConditions = z.infer<typeof conditions>
export type PolicyApplications = z.infer<typeof applications>

export const strengthItem = strength
export type StrengthItem = z.infer<typeof strength>

/** Whether a member of unknown shape says anything at all: Microsoft Graph writes "not configured" in many ways. */
export function saysSomething(value: unknown): boolean {
  if (value === null || value === undefined || value === '' || value === 'none' || value === false) return false
  if (Array.isArray(value)) return value.some(saysSomething)
  return typeof value === 'object' ? Object.entries(value).some(([name, each]) => !name.startsWith('@') && saysSomething(each)) : true
}
