import type { EndpointOutcome } from '../../../core/facts/network.ts'

/** What an error code of Node says about a connection that did not come about. */
export function connectOutcome(code: string): Exclude<EndpointOutcome, 'reachable' | 'tls-failed'> {
  switch (code) {
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'ENODATA':
      return 'name-not-found'
    case 'ECONNREFUSED':
      return 'refused'
    case 'ETIMEDOUT':
      return 'timed-out'
    default:
      return 'failed'
  }
}
