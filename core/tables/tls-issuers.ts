import type { Sourced } from './sourced.ts'

export interface TlsIssuer extends Sourced {
  /** Organization in the issuer of a certificate, as the authority spells it; compared without case. */
  readonly organization: string
}

const microsoftPki = { source: 'learn.microsoft.com/azure/security/fundamentals/azure-ca-details', date: '2026-11-22' } as const
const publicAuthority = { source: 'general knowledge: public authorities that Microsoft and chip makers use', date: '2026-11-22' } as const

/** Authorities behind the hosts that Windows setup talks to. Any other issuer is unexpected. */
export const publicTlsIssuers: readonly TlsIssuer[] = [
  { organization: 'Microsoft Corporation', ...microsoftPki },
  { organization: 'DigiCert Inc', ...microsoftPki },
  { organization: 'DigiCert, Inc.', ...microsoftPki },
  { organization: 'Baltimore', ...microsoftPki },
  { organization: 'GlobalSign', ...publicAuthority },
  { organization: 'GlobalSign nv-sa', ...publicAuthority },
  { organization: 'Entrust, Inc.', ...microsoftPki },
  { organization: 'Sectigo Limited', ...publicAuthority },
  { organization: 'COMODO CA Limited', ...publicAuthority },
  { organization: 'The USERTRUST Network', ...publicAuthority },
  { organization: 'Amazon', ...publicAuthority },
  { organization: 'Google Trust Services', ...publicAuthority },
  { organization: 'Google Trust Services LLC', ...publicAuthority },
  { organization: "Let's Encrypt", ...publicAuthority },
  { organization: 'Internet Security Research Group', ...publicAuthority },
]

/**
 * Exact names only: an inspecting proxy is free to call its own authority "DigiCert Proxy".
 * A proxy that copies a listed name letter by letter is not told apart.
 */
export function isPublicTlsIssuer(organization: string): boolean {
  const plain = organization.trim().toLowerCase()
  return publicTlsIssuers.some((row) => row.organization.toLowerCase() === plain)
}

export interface UninspectableHost extends Sourced {
  /** May hold one wildcard, which stands for at least one character. */
  readonly host: string
}

const intuneEndpoints = { source: 'learn.microsoft.com/intune/fundamentals/endpoints', date: '2026-08-21' } as const

/** Hosts that fail behind TLS inspection: management, health attestation and device sign-in. */
export const uninspectableHosts: readonly UninspectableHost[] = [
  { host: 'manage.microsoft.com', ...intuneEndpoints },
  { host: '*.manage.microsoft.com', ...intuneEndpoints },
  { host: '*.dm.microsoft.com', ...intuneEndpoints },
  { host: 'has.spserv.microsoft.com', ...intuneEndpoints },
  { host: 'intunemaape*.attest.azure.net', ...intuneEndpoints },
  {
    host: 'device.login.microsoftonline.com',
    source: 'general knowledge: the device signs in with a client certificate',
    date: '2026-11-22',
  },
]

export function mustNotBeInspected(host: string): boolean {
  return uninspectableHosts.some((row) => matchesHost(row.host, host))
}

function matchesHost(pattern: string, host: string): boolean {
  const [head = '', tail] = pattern.split('*')
  if (tail === undefined) return host === pattern
  return host.length > head.length + tail.length && host.startsWith(head) && host.endsWith(tail)
}
