import type { DeviceManagementIntent, DeviceManagementScript, WindowsDomainJoinConfiguration, WindowsUpdateForBusinessConfiguration } from '@microsoft/microsoft-graph-types-beta'
import { assignedTo, assignedToAllDevices } from './assignments.ts'
import { laptops, testMachines } from './groups.ts'
import { policyId } from './ids.ts'

const stamps = { createdDateTime: '2024-05-06T10:00:00Z', lastModifiedDateTime: '2024-05-06T10:00:00Z' }

/** An endpoint security policy from before the settings catalog. */
export const intents: readonly DeviceManagementIntent[] = [
  {
    id: policyId(61),
    displayName: 'Firewall',
    description: '',
    isAssigned: true,
    lastModifiedDateTime: '2024-05-06T10:00:00Z',
    templateId: 'c53e5a9f-2eec-4175-98a1-2b3d38084b91',
    roleScopeTagIds: ['0'],
    assignments: assignedToAllDevices(policyId(61)),
  },
]

/** Settings of that policy; none of them restarts a device. */
export const intentSettings = [
  {
    '@odata.type': '#microsoft.graph.deviceManagementBooleanSettingInstance',
    id: 'fab00000-000b-4000-8000-000000000001',
    definitionId: 'deviceConfiguration--windows10EndpointProtectionConfiguration_firewallBlockStatefulFTP',
    valueJson: 'true',
    value: true,
  },
]

/** A script that runs before anybody signs in. */
export const scripts: readonly DeviceManagementScript[] = [
  {
    id: policyId(62),
    displayName: 'Set the power plan',
    description: '',
    ...stamps,
    runAsAccount: 'system',
    enforceSignatureCheck: false,
    fileName: 'power.ps1',
    runAs32Bit: false,
    roleScopeTagIds: ['0'],
    assignments: assignedTo(policyId(62), laptops, testMachines),
  },
]

export const updateRing: WindowsUpdateForBusinessConfiguration & { readonly '@odata.type': string } = {
  '@odata.type': '#microsoft.graph.windowsUpdateForBusinessConfiguration',
  id: policyId(63),
  displayName: 'Broad ring',
  ...stamps,
  version: 1,
  businessReadyUpdatesOnly: 'userDefined',
  automaticUpdateMode: 'autoInstallAtMaintenanceTime',
  qualityUpdatesDeferralPeriodInDays: 7,
  assignments: assignedToAllDevices(policyId(63)),
}

/** Nobody is joined to the domain in the stories, but the profile is there. */
export const domainJoin: WindowsDomainJoinConfiguration & { readonly '@odata.type': string } = {
  '@odata.type': '#microsoft.graph.windowsDomainJoinConfiguration',
  id: policyId(64),
  displayName: 'Fabrikam domain join',
  ...stamps,
  version: 1,
  activeDirectoryDomainName: 'corp.fabrikam.example',
  computerNameStaticPrefix: 'FAB-',
  computerNameSuffixRandomCharCount: 8,
  organizationalUnit: 'OU=Autopilot,DC=corp,DC=fabrikam,DC=example',
  assignments: assignedTo(policyId(64), laptops),
}
