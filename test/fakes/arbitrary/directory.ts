import fc from 'fast-check'
import { domainStates, perUserMfaStates, type DirectoryFactValues } from '../../../core/facts/directory.ts'

/** Any value that a fact about the user in the directory can have. */
export const anyDirectory: { readonly [K in keyof DirectoryFactValues]: fc.Arbitrary<DirectoryFactValues[K]> } = {
  'tenant.securityDefaults': fc.boolean(),
  'user.domainState': fc.constantFrom(...domainStates),
  'user.perUserMfa': fc.constantFrom(...perUserMfaStates),
  'user.mailIsPrimary': fc.constantFrom(true, false, null),
  'user.sameAddressUsers': fc.constantFrom(0, 0, 1, 3),
  'user.refusedAddresses': fc.constantFrom(0, 0, 1),
}
