import type { User } from '@microsoft/microsoft-graph-types'
import { domain, userId } from './ids.ts'

const names = [
  ['Avery', 'Lane'],
  ['Blake', 'Moreno'],
  ['Casey', 'Ito'],
  ['Drew', 'Santos'],
  ['Emery', 'Walsh'],
  ['Finley', 'Osei'],
  ['Gray', 'Novak'],
  ['Harper', 'Diaz'],
  ['Indigo', 'Park'],
  ['Jules', 'Brandt'],
  ['Kit', 'Marlow'],
  ['Logan', 'Reyes'],
] as const

/** Ten people who are about to sign in on their new devices, one in the pilot of device preparation, and one whose device is stuck. */
export const users: readonly User[] = names.map(([first, last], index) => ({
  id: userId(index + 1),
  displayName: `${first} ${last}`,
  userPrincipalName: `${first}.${last}@${domain}`.toLowerCase(),
  accountEnabled: true,
  userType: 'Member',
  usageLocation: 'US',
  onPremisesSyncEnabled: null,
  mail: `${first}.${last}@${domain}`.toLowerCase(),
  proxyAddresses: [`SMTP:${`${first}.${last}@${domain}`.toLowerCase()}`, `smtp:${first.toLowerCase()}@${domain}`],
  onPremisesProvisioningErrors: [],
}))

/** Service plan ids: product names and service plan identifiers for licensing, learn.microsoft.com. */
export const licenses = [
  {
    id: 'demo-license',
    skuId: 'cbdc14ab-d96c-4c30-b9f4-6ada7cdc1d46',
    skuPartNumber: 'SPB',
    servicePlans: [
      plan('c1ec4a95-1f05-45b3-a911-aa3fa01094f5', 'INTUNE_A'),
      plan('41781fb2-bc02-4b7c-bd55-b576c07bb09d', 'AAD_PREMIUM'),
      plan('8a256a2b-b617-496d-b51b-e76466e88db0', 'MFA_PREMIUM'),
    ],
  },
]

function plan(servicePlanId: string, servicePlanName: string): Readonly<Record<string, string>> {
  return { servicePlanId, servicePlanName, provisioningStatus: 'Success', appliesTo: 'User' }
}
