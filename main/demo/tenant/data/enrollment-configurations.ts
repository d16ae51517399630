import { assignedTo, type DemoAssignment } from './assignments.ts'
import { kiosks, laptops, onboardingUsers, testMachines } from './groups.ts'
import { appId, policyId, tenantId } from './ids.ts'

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
  }
}

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
]
