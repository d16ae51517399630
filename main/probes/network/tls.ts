import { isIP } from 'node:net'
import { connect, type DetailedPeerCertificate, type TLSSocket } from 'node:tls'

export interface SeenCertificate {
  readonly subject: string
  readonly issuer: string
  /** ISO 8601. */
  readonly notBefore: string
  readonly notAfter: string
}

/**
 * A TLS connection to whoever answers. Certificates are looked at, not trusted: an intercepting proxy is exactly what
 * shall be seen. This is the only place in the product that accepts any certificate, and callers send nothing over the
 * connection but a bare HEAD request.
 */
export function connectUntrusting(host: string, port: number): TLSSocket {
  const name = isIP(host) === 0 ? { servername: host } : {}
  return connect({ host, port, ...name, ALPNProtocols: ['http/1.1'], rejectUnauthorized: false })
}

/** No public chain is longer; a longer one is a loop. */
const longestChain = 10

/** What the other side showed, leaf first, and what Node found above it. */
export function chainOf(leaf: DetailedPeerCertificate): readonly SeenCertificate[] {
  const seen = new Set<string>()
  const chain: SeenCertificate[] = []
  let next: DetailedPeerCertificate | undefined = leaf
  while (next?.fingerprint256 !== undefined && !seen.has(next.fingerprint256) && chain.length < longestChain) {
    seen.add(next.fingerprint256)
    chain.push({
      subject: distinguishedName(next.subject),
      issuer: distinguishedName(next.issuer),
      notBefore: new Date(next.valid_from).toISOString(),
      notAfter: new Date(next.valid_to).toISOString(),
    })
    next = next.issuerCertificate
  }
  return chain
}

/** The notation of Windows, so that both collectors write the same. */
export function distinguishedName(name: object): string {
  return Object.entries(name)
    .map(([key, value]: [string, unknown]) => `${key}=${quoted(String(Array.isArray(value) ? value[0] : value))}`)
    .reverse()
    .join(', ')
}

function quoted(text: string): string {
  return /[",=+<>#;\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
