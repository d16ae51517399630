import fc from 'fast-check'
import type { ProfilePathFactValues } from '../../../core/facts/profile-path.ts'

const ids = fc.constantFrom('p1', 'p2', 'p3')
const groupIds = fc.constantFrom('g1', 'g2', 'g3')
const rules = fc.constantFrom(
  '(device.devicePhysicalIds -any (_ -startsWith "[ZTDID]"))',
  '(device.devicePhysicalIds -any (_ -eq "[OrderID]:KIOSK"))',
  '(device.deviceOwnership -eq "Company")',
  '(device.displayName -match "FBK.*")',
  'no rule at all',
)
const target = fc.record({
  kind: fc.constantFrom('all-devices', 'group', 'group', 'group', 'excluded-group', 'other'),
  groupId: groupIds,
  filtered: fc.boolean(),
  filter: fc.option(
    fc.record({ name: fc.constantFrom('Laptops only', ''), mode: fc.constantFrom('include', 'exclude'), matches: fc.constantFrom(true, false, 'unknown' as const), clauses: fc.constantFrom({ en: '', de: '' }, { en: 'a clause', de: 'eine Bedingung' }) }),
  ),
})

/** Any value of the facts between the group tag and the deployment profile. */
export const anyProfilePath = {
  'tenant.deploymentProfiles': fc.uniqueArray(
    fc.record({
      id: ids,
      name: fc.constantFrom('Fabrikam user-driven', 'Fabrikam kiosk', ''),
      createdAt: fc.constantFrom('2026-03-02T08:00:00.000Z', '2025-03-02T08:00:00.000Z', 'soon', null),
      targets: fc.option(fc.array(target, { maxLength: 3 })),
    }),
    { maxLength: 3, selector: ({ id }) => id },
  ),
  'tenant.profilesReaching': fc.uniqueArray(ids, { maxLength: 2 }),
  'tenant.profileGroups': fc.uniqueArray(fc.record({ id: groupIds, name: fc.constantFrom('Laptops', ''), rule: fc.option(rules), paused: fc.boolean() }), {
    maxLength: 3,
    selector: ({ id }) => id,
  }),
  'tenant.profileMemberships': fc.uniqueArray(groupIds, { maxLength: 3 }),
  'tenant.ruleDevice': fc.option(
    fc.record({ displayname: fc.constantFrom('FBK10001', ''), devicephysicalids: fc.subarray(['[ZTDID]:1', '[OrderID]:KIOSK', '[OrderID]:LAPTOP']), deviceownership: fc.constant(null) }),
  ),
  'tenant.intendedProfile': fc.option(fc.constantFrom('Fabrikam user-driven', 'Fabrikam kiosk')),
  'tenant.profileNameTemplate': fc.oneof(fc.constantFrom('', 'FAB-%SERIAL%', '%SERIAL%', 'FAB-%RAND:5%', '%RAND:15%', 'FABRIKAM-%SERIAL%', 'A%RAND:99%', 'FAB_%SERIAL%'), fc.string({ maxLength: 30 })),
  'tenant.profileConvertsAll': fc.boolean(),
} satisfies { readonly [K in keyof ProfilePathFactValues]: fc.Arbitrary<ProfilePathFactValues[K]> }
