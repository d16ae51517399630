import { profileId } from './ids.ts'

function profile(number: number, displayName: string, deviceUsageType: 'singleUser' | 'shared', preprovisioning: boolean) {
  const experience = {
    hidePrivacySettings: true,
    hideEULA: true,
    userType: 'standard',
    deviceUsageType,
  }
  return {
    '@odata.type': '#microsoft.graph.azureADWindowsAutopilotDeploymentProfile',
    id: profileId(number),
    displayName,
    description: '',
    createdDateTime: '2026-03-02T08:00:00Z',
    deviceNameTemplate: 'FAB-%SERIAL%',
    deviceType: 'windowsPc',
    preprovisioningAllowed: preprovisioning,
    enableWhiteGlove: preprovisioning,
    outOfBoxExperienceSetting: { ...experience, privacySettingsHidden: true, eulaHidden: true },
    outOfBoxExperienceSettings: experience,
  }
}

export const userDriven = profile(1, 'Fabrikam user-driven', 'singleUser', false)
export const selfDeploying = profile(2, 'Fabrikam self-deploying', 'shared', false)
export const preProvisioning = profile(3, 'Fabrikam pre-provisioning', 'singleUser', true)
