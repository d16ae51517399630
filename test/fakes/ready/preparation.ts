import type { FactInput } from '../facts.ts'

/** A device preparation policy within its limits, and an identifier of the ready device. */
export const readyPreparation: FactInput = {
  'tenant.preparationPolicy': { name: 'Device preparation', timeoutMinutes: 60, apps: 3, scripts: 1 },
  'tenant.preparationAccountType': 'standard',
  'tenant.preparationJoinType': 'entra',
  'tenant.preparationGroup': { chosen: true, problems: [] },
  'tenant.joiningAdministrators': 'all',
  'tenant.corporateIdentifiers': [{ manufacturer: 'CONTOSO', model: 'LATERO14', serialNumber: 'FBK10001' }],
}
