import { corporateIdentifiers, preparationDefinitions, preparationPolicyId, preparationSettings, preparationTarget } from '../data/device-preparation.ts'
import { expands, page, parseContains } from '../odata.ts'
import { intuneError, ok, type DemoReply } from '../reply.ts'
import type { Request, Route } from '../route.ts'

const policy = `/deviceManagement/configurationPolicies/${preparationPolicyId}`

/** Device preparation: the settings of its policy with their definitions, the test of its device group, corporate identifiers. */
export const devicePreparationRoutes: readonly Route[] = [
  { version: 'beta', pattern: new RegExp(`^${policy}/settings$`), answer: listSettings },
  { version: 'beta', method: 'POST', pattern: new RegExp(`^${policy}/retrieveEnrollmentTimeDeviceMembershipTarget$`), answer: () => ok(preparationTarget) },
  { version: 'beta', pattern: /^\/deviceManagement\/importedDeviceIdentities$/, answer: findIdentifiers },
]

function listSettings({ query, paging }: Request): DemoReply {
  const settings = preparationSettings.map((settingInstance, index) => ({
    id: String(index),
    settingInstance,
    ...(expands(query, 'settingDefinitions') ? { settingDefinitions: preparationDefinitions((settingInstance as { settingDefinitionId: string }).settingDefinitionId) } : {}),
  }))
  return page(settings, query, paging)
}

function findIdentifiers({ query, paging }: Request): DemoReply {
  const filter = query.options.get('$filter')
  if (filter === null) return page(corporateIdentifiers, query, paging)
  const wanted = parseContains(filter)
  if (wanted?.field !== 'importedDeviceIdentifier') return intuneError(400, 'BadRequest')
  return page(corporateIdentifiers.filter((each) => each.importedDeviceIdentifier?.includes(wanted.text)), query, paging)
}
