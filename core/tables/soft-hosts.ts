import { activationHosts, diagnosticsHosts } from './host-groups.ts'

/** What a host is for; the words are those of the check `net-endpoints`. */
export type SoftGroup = 'sign-in' | 'apps' | 'updates' | 'store' | 'push' | 'other'

/**
 * What the hosts are for that setup can do without. Within a group the hosts serve regions, stand in for one another or
 * help with one thing, so a single silent one says nothing about this network. Our own grouping of the rows of
 * learn.microsoft.com/intune/fundamentals/endpoints, 2026-08-21.
 */
const groups: readonly (readonly [group: SoftGroup, hosts: RegExp])[] = [
  ['sign-in', /^(cs\.dds\.microsoft|account\.live|login\.microsoftonline|graph\.windows|certauth\.enterpriseregistration|autologon\.microsoftazuread-sso|clientconfig\.passport|manage\.microsoft)\./],
  ['apps', /(-mscdn|-content-cdn)\.manage\.microsoft\.com$|imedatapri\.azureedge\.net$/],
  ['updates', /(windowsupdate\.com|update\.microsoft\.com|delivery\.mp\.microsoft\.com|dsp\.mp\.microsoft\.com|adl\.windows\.com|ws\.microsoft\.com|^crl\.microsoft\.com)$/],
  ['store', /(displaycatalog|purchase|licensing)\.(md\.)?mp\.microsoft\.com$|storeedgefd\.dsx\.mp\.microsoft\.com$/],
  ['push', /\.(wns|notify)\.windows\.com$/],
]

const elsewhere: ReadonlySet<string> = new Set([...activationHosts, ...diagnosticsHosts])

/** Group of a host; null when a check of its own judges it. */
export function softGroup(host: string): SoftGroup | null {
  const name = host.toLowerCase()
  if (elsewhere.has(name)) return null
  return groups.find(([, hosts]) => hosts.test(name))?.[0] ?? 'other'
}

/**
 * Whether so few hosts of a group answer that the network, and not a host, is the likely cause: fewer than half.
 * Our own threshold; Microsoft gives none.
 */
export function mostAreSilent(answered: number, all: number): boolean {
  return answered * 2 < all
}
