import type { DirectoryFactValues } from '../../../core/facts/directory.ts'

/** A user of a verified domain with one mail address of their own; nothing but Conditional Access asks for more. */
export const readyDirectory: DirectoryFactValues = {
  'tenant.securityDefaults': false,
  'user.domainState': 'verified',
  'user.perUserMfa': 'disabled',
  'user.mailIsPrimary': true,
  'user.sameAddressUsers': 0,
  'user.refusedAddresses': 0,
}
