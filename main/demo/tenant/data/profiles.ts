import type { AzureADWindowsAutopilotDeploymentProfile } from '@microsoft/microsoft-graph-types-beta'
import { profileId } from './ids.ts'
import type { Typed } from './typed.ts'

function profile(number: number, displayName: string, deviceUsageType: 'singleUser' | 'shared', preprovisioning: boolean) {
  const experience = {
    hidePrivacySettings: true,
    hideEULA: true,
    hideEscapeLink: true,
    userType: 'standard',
    deviceUsageType,
  } as const
  return {
    '@odata.type': '#microsoft.graph.azureADWindowsAutopilotDeploymentProfile',
    id: profileId(number),
    displayName,
    description: '',
    createdDateTime: '2026-03-02T08:00:00Z',
    // No serial number: those of virtual machines are longer than a name may be.
    deviceNameTemplate: 'FAB-%RAND:5%',
    deviceType: 'windowsPc',
    preprovisioningAllowed: preprovisioning,
    enableWhiteGlove: preprovisioning,
    hardwareHashExtractionEnabled: false,
    extractHardwareHash: false,
    outOfBoxExperienceSetting: { userType: 'standard', deviceUsageType, privacySettingsHidden: true, eulaHidden: true, escapeLinkHidden: true, keyboardSelectionPageSkipped: false },
    outOfBoxExperienceSettings: experience,
  } satisfies Typed<AzureADWindowsAutopilotDeploymentProfile>
}

export const userDriven = profile(1, 'Fabrikam user-driven', 'singleUser', false)
export const selfDeploying = profile(2, 'Fabrikam self-deploying', 'shared', false)
export const preProvisioning = profile(3, 'Fabrikam pre-provisioning', 'singleUser', true)
