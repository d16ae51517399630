import { assignedToKioskModels } from './assignment-filters.ts'
import { assignedTo, assignedToAllDevices, type DemoAssignment } from './assignments.ts'
import { hardenedLaptops, laptops, preparationPilot } from './groups.ts'
import { policyId } from './ids.ts'
import { preparationSettings } from './device-preparation.ts'
import { domainJoin, updateRing } from './older-policies.ts'

export interface DemoPolicy {
  readonly id: string
  readonly name: string
  readonly platforms: string
  readonly technologies: string
  readonly templateReference: Readonly<Record<string, unknown>>
  readonly assignments: readonly DemoAssignment[]
  readonly settings: readonly unknown[]
}

const catalog = { templateId: '', templateFamily: 'none', templateDisplayName: null, templateDisplayVersion: null }
const preparation = {
  templateId: '80d33118-b7b4-40d8-b15f-81be745e053f_1',
  templateFamily: 'enrollmentConfiguration',
  templateDisplayName: 'Device Preparation',
  templateDisplayVersion: 'Version 1',
}

/** A choice setting as the settings catalog stores it. */
export function choice(id: string, value: string, children: readonly unknown[] = []): unknown {
  return {
    '@odata.type': '#microsoft.graph.deviceManagementConfigurationChoiceSettingInstance',
    settingDefinitionId: id,
    settingInstanceTemplateReference: null,
    choiceSettingValue: { settingValueTemplateReference: null, value: `${id}_${value}`, children },
  }
}

interface Choice {
  readonly number: number
  readonly name: string
  readonly assign: (id: string) => readonly DemoAssignment[]
  readonly instances: readonly unknown[]
  readonly platforms?: string
  readonly template?: Readonly<Record<string, unknown>>
}

function policy({ number, name, assign, instances, platforms = 'windows10', template = catalog }: Choice): DemoPolicy {
  const id = policyId(number)
  return {
    id,
    name,
    platforms,
    technologies: template === catalog ? 'mdm' : 'enrollment',
    templateReference: template,
    assignments: assign(id),
    settings: instances.map((settingInstance, index) => ({ id: String(index), settingInstance })),
  }
}

const csp = 'device_vendor_msft_policy_config_'

export const configurationPolicies: readonly DemoPolicy[] = [
  policy({
    number: 11,
    name: 'Web sign-in',
    assign: (id) => assignedTo(id, laptops),
    instances: [choice(`${csp}authentication_enablewebsignin`, '1')],
  }),
  policy({
    number: 12,
    name: 'Device Guard',
    assign: (id) => assignedTo(id, hardenedLaptops),
    instances: [
      choice(`${csp}deviceguard_enablevirtualizationbasedsecurity`, '1'),
      choice(`${csp}deviceguard_lsacfgflags`, '1'),
    ],
  }),
  policy({
    number: 18,
    name: 'Device Guard for kiosks',
    assign: assignedToKioskModels,
    instances: [choice(`${csp}deviceguard_lsacfgflags`, '1')],
  }),
  policy({
    number: 13,
    name: 'Delivery optimization',
    assign: assignedToAllDevices,
    instances: [choice(`${csp}deliveryoptimization_dodownloadmode`, '1')],
  }),
  policy({
    number: 14,
    name: 'Device preparation pilot',
    assign: (id) => assignedTo(id, preparationPilot),
    instances: preparationSettings,
    template: preparation,
  }),
  policy({
    number: 15,
    name: 'Passcode for phones',
    assign: assignedToAllDevices,
    instances: [choice('passcode_passcode', '1')],
    platforms: 'iOS',
  }),
]

/** Harmless policies for all devices, for measuring. */
export function extraPolicies(count: number): DemoPolicy[] {
  return Array.from({ length: count }, (_each, index) =>
    policy({
      number: 1_000 + index,
      name: `Settings ${String(index + 1)}`,
      assign: assignedToAllDevices,
      instances: [choice(`${csp}experience_allowcortana`, '0')],
    }),
  )
}

/** What is older than the settings catalog. */
export const deviceConfigurations = [
  updateRing,
  domainJoin,
  {
    '@odata.type': '#microsoft.graph.windows10CustomConfiguration',
    id: policyId(31),
    displayName: 'Time zone',
    description: null,
    createdDateTime: '2024-05-06T10:00:00Z',
    lastModifiedDateTime: '2024-05-06T10:00:00Z',
    version: 1,
    omaSettings: [
      {
        '@odata.type': '#microsoft.graph.omaSettingString',
        displayName: 'Time zone',
        omaUri: './Device/Vendor/MSFT/Policy/Config/TimeLanguageSettings/ConfigureTimeZone',
        value: 'Pacific Standard Time',
      },
    ],
    assignments: assignedToAllDevices(policyId(31)),
  },
  {
    '@odata.type': '#microsoft.graph.iosGeneralDeviceConfiguration',
    id: policyId(32),
    displayName: 'Phones',
    version: 1,
    passwordRequired: true,
    assignments: assignedToAllDevices(policyId(32)),
  },
]
