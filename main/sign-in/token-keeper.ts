import type { AuthenticationResult } from '@azure/msal-node'
import { SignInUnreachable } from '../graph/token-trouble.ts'
import { silentToken } from './account-apps.ts'
import type { SignedIn } from './account-book.ts'
import { scopesOfApp } from './authority.ts'
import { problem, problemOf, type ToldProblem } from './problems.ts'

/** A token with less than this left is renewed; the sign-in library renews 5 minutes before the end as well. */
const marginMs = 360_000

export interface TokenKeeperOptions {
  readonly now: () => number
  /** A new token came, and with it perhaps a new one that renews. */
  readonly onRenewed: () => void
  /** A token takes a person. */
  readonly onRefused: (entry: SignedIn, problem: ToldProblem, claims: string | null) => void
}

/** Access tokens as long as they are good, in memory only. */
export interface TokenKeeper {
  readonly keep: (id: string, result: Pick<AuthenticationResult, 'accessToken' | 'expiresOn'>) => void
  readonly drop: (id: string) => void
  readonly token: (entry: SignedIn, claims: string | null) => Promise<string>
}

export function openTokenKeeper({ now, onRenewed, onRefused }: TokenKeeperOptions): TokenKeeper {
  const tokens = new Map<string, { readonly token: string; readonly until: number }>()
  const keep: TokenKeeper['keep'] = (id, { accessToken, expiresOn }) => {
    tokens.set(id, { token: accessToken, until: (expiresOn?.getTime() ?? 0) - marginMs })
  }
  return {
    keep,
    drop: (id) => void tokens.delete(id),
    async token(entry, claims) {
      const kept = tokens.get(entry.id)
      if (claims === null && kept !== undefined && kept.until > now()) return kept.token
      const { app, account } = entry
      app.network.restart()
      try {
        const result = await silentToken(app, account, scopesOfApp(app), claims)
        keep(entry.id, result)
        onRenewed()
        return result.accessToken
      } catch (error) {
        const found = problemOf(error, app.network.trace(), app.cloud.loginHost)
        if (found.code === 'offline' || found.code === 'clock-wrong') throw new SignInUnreachable(app.network.trace().network ?? found.code, { cause: error })
        tokens.delete(entry.id)
        onRefused(entry, claims === null ? found : claimsProblem, claims)
        throw error
      }
    },
  }
}

const claimsProblem = problem('expired', (words) => words.claims)
