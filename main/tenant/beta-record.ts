import { z } from 'zod'
import { looseText } from './values.ts'

const flag = z.boolean().nullish()
const usage = z.object({ deviceUsageType: looseText, escapeLinkHidden: flag, hideEscapeLink: flag }).nullish()

/** A deployment profile. Old and new names exist side by side; the new one wins. */
const profileItem = z.object({
  '@odata.type': looseText,
  id: z.string().min(1).max(100),
  displayName: looseText,
  outOfBoxExperienceSetting: usage,
  outOfBoxExperienceSettings: usage,
  preprovisioningAllowed: z.boolean().nullish(),
  enableWhiteGlove: z.boolean().nullish(),
  hardwareHashExtractionEnabled: z.boolean().nullish(),
  extractHardwareHash: z.boolean().nullish(),
  deviceNameTemplate: looseText,
  /** Profiles for hybrid join only. */
  hybridAzureADJoinSkipConnectivityCheck: z.boolean().nullish(),
})

export type Profile = z.infer<typeof profileItem>

/** What only beta says about a record. */
export const betaRecord = z.object({
  deploymentProfileAssignmentStatus: looseText,
  deploymentProfileAssignmentDetailedStatus: looseText,
  deploymentProfileAssignedDateTime: looseText,
  remediationState: looseText,
  enrollmentState: looseText,
  azureAdDeviceId: looseText,
  deploymentProfile: profileItem.nullish(),
  intendedDeploymentProfile: profileItem.nullish(),
})

export type BetaRecord = z.infer<typeof betaRecord>
