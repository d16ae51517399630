import type { DeviceManagementConfigurationChoiceSettingDefinition, ImportedDeviceIdentity } from '@microsoft/microsoft-graph-types-beta'
import { preparedDevices } from './groups.ts'
import { appId, policyId } from './ids.ts'

const prefix = 'enrollment_autopilot_dpp_'

function choice(name: string, value: string): unknown {
  return {
    '@odata.type': '#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance',
    settingDefinitionId: `${prefix}${name}`,
    settingInstanceTemplateReference: null,
    choiceSettingValue: { settingValueTemplateReference: null, value: `${prefix}${name}_${value}`, children: [] },
  }
}

function simple(name: string, value: string | number): unknown {
  return {
    '@odata.type': '#microsoft.graph.deviceManagementConfigurationSimpleSettingInstance',
    settingDefinitionId: `${prefix}${name}`,
    settingInstanceTemplateReference: null,
    simpleSettingValue: { settingValueTemplateReference: null, value },
  }
}

function collection(name: string, values: readonly string[]): unknown {
  return {
    '@odata.type': '#microsoft.graph.deviceManagementConfigurationSimpleSettingCollectionInstance',
    settingDefinitionId: `${prefix}${name}`,
    settingInstanceTemplateReference: null,
    simpleSettingCollectionValue: values.map((value) => ({ settingValueTemplateReference: null, value })),
  }
}

/** The pilot: standard users, one hour, two apps. */
export const preparationSettings: readonly unknown[] = [
  choice('deploymentmode', '0'),
  choice('deploymenttype', '0'),
  choice('jointype', '0'),
  choice('accountype', '0'),
  simple('timeout', 60),
  simple('devicesecuritygroupids', preparedDevices),
  collection('allowedappids', [JSON.stringify({ id: appId(1) }), JSON.stringify({ id: appId(2) })]),
]

/** What the service calls the options; it sends them when `settingDefinitions` is expanded. */
const optionNames: Readonly<Record<string, readonly string[]>> = {
  [`${prefix}jointype`]: ['Microsoft Entra joined', 'Microsoft Entra hybrid joined'],
  [`${prefix}accountype`]: ['Standard User', 'Administrator'],
}

export function preparationDefinitions(definitionId: string): DeviceManagementConfigurationChoiceSettingDefinition[] {
  const names = optionNames[definitionId] ?? []
  return [{ id: definitionId, options: names.map((displayName, index) => ({ itemId: `${definitionId}_${String(index)}`, displayName, name: displayName })) }]
}

export const preparationPolicyId = policyId(14)

/** The group that devices of the pilot join; the service has tested it. */
export const preparationTarget = {
  validationSucceeded: true,
  enrollmentTimeDeviceMembershipTargetValidationStatuses: [{ targetId: preparedDevices, targetValidationErrorCode: 'unknown' }],
}

/** A corporate identifier as the service stores it. */
export const corporateIdentifiers: readonly ImportedDeviceIdentity[] = [
  {
    id: appId(901),
    importedDeviceIdentifier: 'CONTOSO,LATERO14,FBK10005',
    importedDeviceIdentityType: 'manufacturerModelSerial',
    createdDateTime: '2026-11-02T08:00:00Z',
    lastModifiedDateTime: '2026-11-02T08:00:00Z',
    lastContactedDateTime: '0001-01-01T00:00:00Z',
    description: '',
    enrollmentState: 'notContacted',
    platform: 'windows',
  },
]
