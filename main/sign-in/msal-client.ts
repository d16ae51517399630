import type { Configuration, PublicClientApplication } from '@azure/msal-node'
import { authorityAddress, loginOrigins, type Authority } from './authority.ts'
import type { SignInNetwork } from './network-client.ts'

export interface MsalTools {
  readonly network: SignInNetwork
  readonly log: (line: string) => void
}

/** msal-node's levels, of which only errors and warnings are written down. */
const warning = 1

/**
 * Settings of Microsoft's sign-in library: no broker (its window does not appear in OOBE or in an elevated session),
 * nothing personal in its log, our own network. `cp1` says that we can answer a claims challenge.
 */
export function msalConfiguration(authority: Authority, { network, log }: MsalTools): Configuration {
  return {
    auth: {
      clientId: authority.clientId,
      authority: authorityAddress(authority),
      knownAuthorities: loginOrigins(authority.cloud).map((origin) => new URL(origin).host),
      clientCapabilities: ['cp1'],
    },
    system: {
      networkClient: network,
      disableInternalRetries: true,
      loggerOptions: {
        piiLoggingEnabled: false,
        logLevel: warning,
        loggerCallback: (level, message, containsPii) => {
          if (!containsPii && level <= warning) log(`sign-in: ${message}`)
        },
      },
    },
  }
}

/** Loads the library on the first sign-in; before that nobody needs it. */
export async function openMsal(authority: Authority, tools: MsalTools): Promise<PublicClientApplication> {
  const { PublicClientApplication } = await import('@azure/msal-node')
  return new PublicClientApplication(msalConfiguration(authority, tools))
}
