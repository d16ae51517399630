import { known, unavailable, type Fact } from '../../core/facts/fact.ts'
import type { Facts } from '../../core/facts/index.ts'
import { profileAssignmentStatuses } from '../../core/facts/tenant.ts'
import type { BetaRecord, Profile } from './beta-record.ts'
import { chain, oneOf, present, unreadable } from './reading.ts'
import { timeOrNull } from './values.ts'
import { sayAnswer } from './answer-words.ts'
import { sayTenant } from './tenant-words.ts'

/**
 * What the record says about its profile. Mode, join type and pre-provisioning come from the profile the
 * device has, or from the one it is meant to get while none is there yet.
 */
export function profileFacts(record: Fact<BetaRecord>): Facts {
  const profile = chain(record, currentOrIntended)
  return {
    'tenant.profileStatus': chain(record, (value, source, at) =>
      oneOf(value.deploymentProfileAssignmentStatus, profileAssignmentStatuses, 'deploymentProfileAssignmentStatus', source, at),
    ),
    'tenant.profileDetailedStatus': chain(record, (value, source, at) =>
      present(value.deploymentProfileAssignmentDetailedStatus, 'deploymentProfileAssignmentDetailedStatus', source, at),
    ),
    'tenant.profileAssignedAt': chain(record, (value, source, at) =>
      value.deploymentProfileAssignedDateTime === undefined
        ? unreadable(source, sayAnswer((w) => w.missing('deploymentProfileAssignedDateTime')))
        : known(timeOrNull(value.deploymentProfileAssignedDateTime), source, at),
    ),
    'tenant.profileName': chain(record, (value, source, at) => {
      const hidden = hiddenProfile(value, source)
      return hidden ?? known(value.deploymentProfile?.displayName ?? null, source, at)
    }),
    'tenant.intendedProfile': chain(record, (value, source, at) =>
      value.intendedDeploymentProfile === undefined
        ? unreadable(source, sayAnswer((w) => w.intendedMissing))
        : known(value.intendedDeploymentProfile?.displayName ?? null, source, at),
    ),
    'tenant.profileNameTemplate': chain(profile, (value, source, at) =>
      value.deviceNameTemplate === undefined ? unreadable(source, sayAnswer((w) => w.missing('deviceNameTemplate'))) : known(value.deviceNameTemplate ?? '', source, at),
    ),
    'tenant.profileConvertsAll': chain(profile, (value, source, at) =>
      present(value.hardwareHashExtractionEnabled ?? value.extractHardwareHash, 'hardwareHashExtractionEnabled', source, at),
    ),
    'tenant.profileIsIntended': chain(record, (value, source, at) => {
      const hidden = hiddenProfile(value, source)
      if (hidden) return hidden
      const { deploymentProfile: current, intendedDeploymentProfile: intended } = value
      if (!current && !intended) return noProfile
      return known(current?.id === intended?.id, source, at)
    }),
    'tenant.profileJoinType': chain(profile, (value, source, at) => {
      const type = value['@odata.type'] ?? ''
      if (/\.azureADWindowsAutopilotDeploymentProfile$/i.test(type)) return known('entra', source, at)
      if (isHybrid(value)) return known('hybrid', source, at)
      return unreadable(source, sayAnswer((w) => w.profileType))
    }),
    'tenant.profileMode': chain(profile, (value, source, at) => {
      const named = value.outOfBoxExperienceSetting?.deviceUsageType ?? value.outOfBoxExperienceSettings?.deviceUsageType
      const mode = oneOf(named, ['singleUser', 'shared'], 'deviceUsageType', source, at)
      return chain(mode, (type) => known(type === 'shared' ? 'self-deploying' : 'user-driven', source, at))
    }),
    'tenant.profileSkipsDomainCheck': chain(profile, (value, source, at) =>
      // Other profiles join no domain, so they have no such check to skip.
      isHybrid(value) ? present(value.hybridAzureADJoinSkipConnectivityCheck, 'hybridAzureADJoinSkipConnectivityCheck', source, at) : known(false, source, at),
    ),
    'tenant.profileHidesAccountChange': chain(profile, (value, source, at) =>
      present(value.outOfBoxExperienceSetting?.escapeLinkHidden ?? value.outOfBoxExperienceSettings?.hideEscapeLink, 'escapeLinkHidden', source, at),
    ),
    'tenant.profileAllowsPreProvisioning': chain(profile, (value, source, at) =>
      present(value.preprovisioningAllowed ?? value.enableWhiteGlove, 'preprovisioningAllowed', source, at),
    ),
  }
}

function isHybrid(profile: Profile): boolean {
  return /\.activeDirectoryWindowsAutopilotDeploymentProfile$/i.test(profile['@odata.type'] ?? '')
}

function currentOrIntended(record: BetaRecord, source: string, at: string): Fact<Profile> {
  const hidden = hiddenProfile(record, source)
  if (hidden) return hidden
  const profile = record.deploymentProfile ?? record.intendedDeploymentProfile
  return profile ? known(profile, source, at) : noProfile
}

/**
 * The profiles were not in the answer, or the status says "assigned" while the profile is not shown (an
 * account limited by scope tags sees it so): then an empty profile is no "none".
 */
function hiddenProfile(record: BetaRecord, source: string): Fact<never> | null {
  if (record.deploymentProfile === undefined || record.intendedDeploymentProfile === undefined) {
    return unreadable(source, sayAnswer((w) => w.profilesMissing))
  }
  const assigned = record.deploymentProfileAssignmentStatus?.startsWith('assigned') ?? false
  return assigned && record.deploymentProfile === null
    ? unreadable(source, sayAnswer((w) => w.profileHidden))
    : null
}

const noProfile = unavailable('nothing-to-read', sayTenant((w) => w.noProfile))
