import fc from 'fast-check'
import { mdmAuthorities, type EnrollmentFactValues } from '../../../core/facts/enrollment.ts'

const version = fc.constantFrom<readonly number[]>([], [10], [10, 0, 19041], [10, 0, 22631], [10, 0, 26200], [10, 0, 26200, 7000], [10, 0, 26200, 7171], [11])

const restriction = fc.record({
  name: fc.constantFrom('', 'All users', 'Fabrikam Windows'),
  isDefault: fc.boolean(),
  blocked: fc.boolean(),
  personalBlocked: fc.boolean(),
  minimumVersion: version,
  maximumVersion: version,
})

const some = (...names: string[]): fc.Arbitrary<readonly string[]> => fc.subarray(names)

/** Licenses, join settings and enrollment restrictions in any state. */
export const anyEnrollment = {
  'tenant.userRestrictions': fc.array(restriction, { maxLength: 2 }),
  'tenant.defaultRestriction': restriction,
  'tenant.enrollmentLimit': fc.constantFrom(1, 5, 15),
  'tenant.deviceQuota': fc.constantFrom(null, 0, 1, 10, 50),
  'tenant.joinScope': fc.record({ appliesTo: fc.constantFrom('none', 'all', 'selected'), includesUser: fc.boolean() }),
  'tenant.joinMfa': fc.boolean(),
  'tenant.mdmAuthority': fc.constantFrom(...mdmAuthorities),
  'tenant.otherMdmApps': some('Northwind MDM', 'Contoso MDM'),
  'tenant.servicePlans': some('INTUNE_A', 'AAD_PREMIUM', 'AAD_PREMIUM_P2', 'WINBIZ'),
  'tenant.lastIntuneContact': fc.constantFrom(null, '2026-01-05T08:00:00.000Z', 'soon'),
  'tenant.companyBranding': fc.boolean(),
  'tenant.profileHidesAccountChange': fc.boolean(),
  'tenant.termsAndConditions': some('Terms of use', 'Terms for guests'),
  'tenant.operatorRoles': fc.subarray([
    { templateId: 'c4e39bd9-1100-46d3-8c65-fb160da0071f', name: 'Authentication Administrator' },
    { templateId: 'f2ef992c-3afb-46b9-b7cf-a126ee74c451', name: 'Global Reader' },
    { templateId: '3a2c62db-5318-420d-8d74-23affee5d9d5', name: 'Intune Administrator' },
  ]),
  'user.devices': fc.constantFrom(0, 1, 8, 9, 10, 44, 45, 49, 50, 51),
} satisfies { readonly [K in keyof EnrollmentFactValues]: fc.Arbitrary<EnrollmentFactValues[K]> }
