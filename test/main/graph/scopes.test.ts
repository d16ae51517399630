import { describe, expect, it } from 'vitest'
import { factIds } from '../../../core/facts/index.ts'
import { scopes, scopesFor } from '../../../main/graph/scopes.ts'

describe('scopes', () => {
  it('asks for nothing that can write', () => {
    for (const scope of scopes) expect(scope.name).toMatch(/\.Read\.All$/)
  })

  it('names a scope for every fact that comes from the tenant', () => {
    const named = new Set(scopes.flatMap((scope) => scope.facts))
    const own = factIds.filter((id) => id.startsWith('tenant.') || id.startsWith('user.'))
    // The name comes from the plan or from the record.
    expect(own.filter((id) => !named.has(id))).toEqual(['user.principalName'])
  })

  it.each([
    ['/users/a%40b', ['User.Read.All']],
    ['/users/a%40b?$select=id', ['User.Read.All']],
    ['/users/a%40b/licenseDetails', ['LicenseAssignment.Read.All']],
    ['/users/a%40b/authentication/temporaryAccessPassMethods', ['UserAuthMethod-TAP.Read.All']],
    ['/deviceManagement/configurationPolicies/1/settings', ['DeviceManagementConfiguration.Read.All']],
    ['/deviceManagement/windowsAutopilotDeviceIdentities/1', ['DeviceManagementServiceConfig.Read.All']],
    ['/deviceManagement/windowsAutopilotSettings', ['DeviceManagementServiceConfig.Read.All']],
    ['/deviceManagement/managedDevices?$filter=x', ['DeviceManagementManagedDevices.Read.All']],
    ['/policies/mobileDeviceManagementPolicies/1', ['Policy.Read.All']],
    ['/devices/1/transitiveMemberOf/microsoft.graph.group', ['Device.Read.All']],
    ['/me/transitiveMemberOf/microsoft.graph.directoryRole?$count=true', ['User.Read.All']],
    ['/users/1/ownedDevices?$select=id', ['User.Read.All']],
    ['/organization?$select=id', ['DeviceManagementServiceConfig.Read.All']],
    ['/organization/1?$select=id', ['DeviceManagementServiceConfig.Read.All']],
    ['/organization/1/branding', ['User.Read.All']],
    ['/deviceManagement/termsAndConditions?$expand=assignments', ['DeviceManagementServiceConfig.Read.All']],
    ['/subscribedSkus', ['LicenseAssignment.Read.All']],
    ['/policies/deviceRegistrationPolicy', ['Policy.Read.All']],
    ['/identity/conditionalAccess/evaluate', ['Policy.Read.All']],
    ['/auditLogs/signIns?$top=1', ['AuditLog.Read.All']],
    ['/somewhere/else', []],
  ])('%s', (path, names) => {
    expect(scopesFor(path)).toEqual(names)
  })
})
