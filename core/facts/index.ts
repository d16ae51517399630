import type { FactDefinition } from './definition.ts'
import type { Fact } from './fact.ts'
import { unavailable, type UnavailableFact } from './fact.ts'
import { conditionalAccessFacts, type ConditionalAccessFactValues } from './conditional-access.ts'
import { sayDetail } from './detail-words.ts'
import { directoryFacts, type DirectoryFactValues } from './directory.ts'
import { deviceFacts, type DeviceFactValues } from './device.ts'
import { espPageFacts, type EspPageFactValues } from './esp-page.ts'
import { hybridFacts, type HybridFactValues } from './hybrid.ts'
import { enrollmentFacts, type EnrollmentFactValues } from './enrollment.ts'
import { intuneEventFacts, type IntuneEventFactValues } from './intune-events.ts'
import { hyperVFacts, type HyperVFactValues } from './hyper-v.ts'
import { networkFacts, type NetworkFactValues } from './network.ts'
import { preparationFacts, type PreparationFactValues } from './preparation.ts'
import { profilePathFacts, type ProfilePathFactValues } from './profile-path.ts'
import { registrationFileFacts, type RegistrationFileFactValues } from './registration-file.ts'
import { setupEvidenceFacts, type SetupEvidenceFactValues } from './setup-evidence.ts'
import { signInFacts, type SignInFactValues } from './sign-in.ts'
import { stuckFacts, type StuckFactValues } from './stuck.ts'
import { tenantFacts, type TenantFactValues } from './tenant.ts'
import { userFacts, type UserFactValues } from './user.ts'

/** The type of every fact, by id. */
export interface FactValues extends ConditionalAccessFactValues, DeviceFactValues, DirectoryFactValues, EnrollmentFactValues, EspPageFactValues, HybridFactValues, HyperVFactValues, IntuneEventFactValues, NetworkFactValues, PreparationFactValues, ProfilePathFactValues, RegistrationFileFactValues, SetupEvidenceFactValues, SignInFactValues, StuckFactValues, TenantFactValues, UserFactValues {}

export type FactId = keyof FactValues

/** The fact dictionary: label, privacy class and unit of every fact. */
export const factDefinitions: { readonly [K in FactId]: FactDefinition } = {
  ...deviceFacts,
  ...directoryFacts,
  ...enrollmentFacts,
  ...espPageFacts,
  ...hybridFacts,
  ...hyperVFacts,
  ...intuneEventFacts,
  ...networkFacts,
  ...preparationFacts,
  ...profilePathFacts,
  ...registrationFileFacts,
  ...setupEvidenceFacts,
  ...signInFacts,
  ...stuckFacts,
  ...tenantFacts,
  ...userFacts,
  ...conditionalAccessFacts,
}

/** All fact ids, in dictionary order. */
export const factIds = Object.keys(factDefinitions) as FactId[]

/** What only Microsoft Graph can tell: the tenant and the user. */
export const cloudFactIds = factIds.filter((id) => id.startsWith('tenant.') || id.startsWith('user.'))

/** Facts by id. A fact that is missing here is unavailable: nobody collected it. */
export type Facts = { readonly [K in FactId]?: Fact<FactValues[K]> }

/** Said once for every fact: a judgment asks for many that nobody filled. */
const notCollected = Object.fromEntries(
  factIds.map((id) => [id, unavailable('not-collected', sayDetail((w, language) => w.notCollected(factDefinitions[id].label[language])))]),
) as { readonly [K in FactId]: UnavailableFact }

/** The fact with this id; unavailable (`not-collected`) when nobody filled it. */
export function factOf<K extends FactId>(facts: Facts, id: K): Fact<FactValues[K]> {
  const fact: Fact<FactValues[K]> | undefined = facts[id]
  return fact ?? notCollected[id]
}
