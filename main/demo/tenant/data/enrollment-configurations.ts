import type { Windows10EnrollmentCompletionPageConfiguration } from '@microsoft/microsoft-graph-types-beta'
import { assignedTo, type DemoAssignment } from './assignments.ts'
import { kiosks, laptops, onboardingUsers, testMachines } from './groups.ts'
import { appId, policyId, tenantId } from './ids.ts'
import { helloConfiguration } from './sign-in.ts'
import type { Assigned, Typed } from './typed.ts'

const esp = '#microsoft.graph.windows10EnrollmentCompletionPageConfiguration'

function page(id: string, displayName: string, priority: number, assignments: readonly DemoAssignment[], apps: readonly string[]) {
  return {
    '@odata.type': esp,
    id,
    displayName,
    description: '',
    priority,
    version: 1,
    roleScopeTagIds: ['0'],
    showInstallationProgress: true,
    blockDeviceSetupRetryByUser: false,
    allowDeviceResetOnInstallFailure: true,
    allowDeviceUseOnInstallFailure: false,
    allowLogCollectionOnInstallFailure: true,
    customErrorMessage: 'Contact the Fabrikam help desk.',
    installProgressTimeoutInMinutes: 60,
    selectedMobileAppIds: apps,
    trackInstallProgressForAutopilotOnly: true,
    disableUserStatusTrackingAfterFirstUser: true,
    allowNonBlockingAppInstallation: true,
    installQualityUpdates: false,
    assignments,
  } satisfies Assigned<Typed<Windows10EnrollmentCompletionPageConfiguration>>
}

const open = {
  platformBlocked: false,
  personalDeviceEnrollmentBlocked: false,
  osMinimumVersion: '',
  osMaximumVersion: '',
  blockedManufacturers: [],
  blockedSkus: [],
}

/** The restriction for all platforms at once: nowadays only the default one is of this kind. */
function platforms(id: string, displayName: string) {
  return {
    '@odata.type': '#microsoft.graph.deviceEnrollmentPlatformRestrictionsConfiguration',
    id,
    displayName,
    description: '',
    priority: 0,
    version: 1,
    roleScopeTagIds: ['0'],
    iosRestriction: open,
    windowsRestriction: open,
    windowsHomeSkuRestriction: open,
    macOSRestriction: open,
    assignments: [],
  }
}

const windowsOnly = `${policyId(80)}_SinglePlatformRestriction`

const fabrikam = `${policyId(1)}_Windows10EnrollmentCompletionPageConfiguration`

/** The status page for devices in setup, the default one, and a restriction that has nothing to do with it. */
export const enrollmentConfigurations = [
  page(fabrikam, 'Fabrikam ESP', 1, assignedTo(fabrikam, laptops, testMachines, kiosks, onboardingUsers), [1, 2, 3].map(appId)),
  page(`${tenantId}_DefaultWindows10EnrollmentCompletionPageConfiguration`, 'All users and all devices', 0, [], []),
  {
    '@odata.type': '#microsoft.graph.deviceEnrollmentLimitConfiguration',
    id: `${tenantId}_DefaultLimit`,
    displayName: 'All users and all devices',
    priority: 0,
    version: 1,
    limit: 15,
    assignments: [],
  },
  platforms(`${tenantId}_DefaultPlatformRestrictions`, 'All users and all devices'),
  {
    '@odata.type': '#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration',
    id: windowsOnly,
    displayName: 'Fabrikam Windows',
    description: '',
    priority: 1,
    version: 1,
    roleScopeTagIds: ['0'],
    platformType: 'windows',
    platformRestriction: { ...open, osMinimumVersion: '10.0.19041' },
    assignments: assignedTo(windowsOnly, onboardingUsers),
  },
  // Another platform has the same priority: each platform counts for itself.
  {
    '@odata.type': '#microsoft.graph.deviceEnrollmentPlatformRestrictionConfiguration',
    id: `${policyId(81)}_SinglePlatformRestriction`,
    displayName: 'No phones',
    description: '',
    priority: 1,
    version: 1,
    roleScopeTagIds: ['0'],
    platformType: 'ios',
    platformRestriction: { ...open, platformBlocked: true },
    assignments: assignedTo(`${policyId(81)}_SinglePlatformRestriction`, onboardingUsers),
  },
  helloConfiguration,
]
