import { z } from 'zod'
import { perUserMfaStates, type DomainState } from '../../../core/facts/directory.ts'
import type { CaseGraph } from './case-input.ts'
import type { StatedValues } from './stated-values.ts'

const text = z.string().max(2_000)

const user = z.object({
  userPrincipalName: text.optional(),
  /** Whether the domain of the name is verified, for cases that list no domains. */
  upnVerified: z.boolean().optional(),
  perUserMfaState: text.optional(),
  /** null: no mail address. */
  mail: text.nullish(),
  proxyAddresses: z.array(text).max(500).optional(),
  /** How many other users hold an address of this one. */
  duplicateAddresses: z.number().int().min(0).max(1e9).optional(),
})

const domains = z.array(z.object({ id: text, isVerified: z.boolean().optional() })).max(500)
const securityDefaults = z.union([z.boolean(), z.object({ isEnabled: z.boolean() }).transform(({ isEnabled }) => isEnabled)])

/** What a case states about the user in the directory. Members of another form count as not stated. */
export function directoryValues(graph: CaseGraph): StatedValues {
  const person = user.safeParse(graph.user).data
  const others = person?.duplicateAddresses
  const primary = mailIsPrimary(person?.mail, person?.proxyAddresses)
  return {
    'tenant.securityDefaults': securityDefaults.safeParse(graph.securityDefaults).data,
    'user.domainState': domainState(person, domains.safeParse(graph.domains).data),
    'user.perUserMfa': perUserMfaStates.find((each) => each === person?.perUserMfaState),
    'user.mailIsPrimary': primary,
    'user.sameAddressUsers': others,
    // Other users alone hold a duplicate that a case counts; what synchronization refused is then none.
    'user.refusedAddresses': others === undefined ? undefined : 0,
  }
}

function domainState(person: z.infer<typeof user> | undefined, listed: z.infer<typeof domains> | undefined): DomainState | undefined {
  if (person?.upnVerified !== undefined) return person.upnVerified ? 'verified' : 'not-in-tenant'
  const name = person?.userPrincipalName ?? ''
  if (listed === undefined || !name.includes('@')) return undefined
  const wanted = name.split('@').at(-1)?.toLowerCase()
  const found = listed.find(({ id }) => id.toLowerCase() === wanted)
  if (found === undefined) return 'not-in-tenant'
  return found.isVerified === undefined ? undefined : found.isVerified ? 'verified' : 'unverified'
}

function mailIsPrimary(mail: string | null | undefined, proxies: readonly string[] | undefined): boolean | null | undefined {
  if (mail === undefined || proxies === undefined) return undefined
  const primary = proxies.find((each) => each.startsWith('SMTP:'))?.slice('SMTP:'.length)
  return mail === null || mail === '' || primary === undefined ? null : mail.toLowerCase() === primary.trim().toLowerCase()
}
