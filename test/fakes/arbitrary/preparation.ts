import fc from 'fast-check'
import { preparationGroupProblems, type PreparationFactValues } from '../../../core/facts/preparation.ts'

const count = fc.constantFrom(0, 3, 10, 11, 25, 26)

/** Any value of the facts about device preparation. */
export const anyPreparation = {
  'tenant.preparationPolicy': fc.option(
    fc.record({
      name: fc.constantFrom('Device preparation', ''),
      timeoutMinutes: fc.constantFrom(0, 14, 15, 60, 720, 721),
      apps: count,
      scripts: count,
    }),
  ),
  'tenant.preparationAccountType': fc.constantFrom('standard', 'administrator'),
  'tenant.preparationJoinType': fc.constantFrom('entra', 'hybrid'),
  'tenant.preparationGroup': fc.record({ chosen: fc.boolean(), problems: fc.subarray([...preparationGroupProblems]) }),
  'tenant.joiningAdministrators': fc.constantFrom('all', 'selected', 'none'),
  'tenant.corporateIdentifiers': fc.array(
    fc.record({ manufacturer: fc.constantFrom('CONTOSO', 'OTHER'), model: fc.constantFrom('LATERO14', ''), serialNumber: fc.constantFrom('FBK10001', '') }),
    { maxLength: 2 },
  ),
} satisfies { readonly [K in keyof PreparationFactValues]: fc.Arbitrary<PreparationFactValues[K]> }
