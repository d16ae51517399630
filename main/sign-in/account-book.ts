import type { AccountInfo } from '@azure/msal-node'
import type { Account } from '../../core/ipc/account.ts'
import type { AccountApp, AccountApps } from './account-apps.ts'
import { readKept, writeKept } from './kept-accounts.ts'
import type { Vault } from './vault.ts'

/** A signed-in account with what is needed to renew its token. */
export interface SignedIn {
  readonly id: string
  readonly app: AccountApp
  readonly account: AccountInfo
  readonly tenantName: string | null
  /** What Microsoft Graph demanded of a new sign-in; null: nothing. */
  readonly claims: string | null
}

export type NewAccount = Pick<SignedIn, 'app' | 'account'>

/** Everybody who is signed in, and whose tenant answers. */
export interface AccountBook {
  readonly all: () => readonly SignedIn[]
  readonly find: (id: string) => SignedIn | null
  readonly active: () => SignedIn | null
  /** Adds an account, or takes it for the one that is there already, and lets its tenant answer. */
  readonly add: (account: NewAccount) => SignedIn
  readonly use: (id: string) => void
  readonly change: (id: string, change: Partial<Pick<SignedIn, 'tenantName' | 'claims'>>) => void
  /** Deletes a person's tokens, and with them the accounts of this person in all tenants. Gives the ids that are gone. */
  readonly remove: (account: NewAccount) => Promise<readonly string[]>
  /** Whether this person is in the book, in whichever tenant. */
  readonly knows: (account: NewAccount) => boolean
  /** Makes the disk hold what the book holds, or nothing at all. */
  readonly save: (keep: boolean) => Promise<void>
  /** Reads the accounts of the last run; damage means that nobody is signed in. */
  readonly restore: () => Promise<void>
}

export interface AccountBookOptions {
  readonly apps: AccountApps
  readonly vault: Vault
  readonly newId: () => string
  readonly log: (line: string) => void
}

export function openAccountBook({ apps, vault, newId, log }: AccountBookOptions): AccountBook {
  let entries: readonly SignedIn[] = []
  let activeId: string | null = null
  let saving: Promise<void> = Promise.resolve()

  const find = (id: string | null): SignedIn | null => entries.find((each) => each.id === id) ?? null
  const enter = ({ app, account }: NewAccount): SignedIn => ({ id: newId(), app, account, tenantName: null, claims: null })

  const store = async (keep: boolean): Promise<void> => {
    if (!keep || entries.length === 0) return vault.remove()
    const active = find(activeId)
    await vault.write(
      writeKept({
        apps: await apps.keep(),
        active: active === null ? null : { cloud: active.app.cloud.id, clientId: active.app.clientId, homeId: active.account.homeAccountId, tenantId: active.account.tenantId },
      }),
    )
  }

  const read = async (): Promise<void> => {
    const text = await vault.read()
    if (text === null) return
    const kept = readKept(text)
    if (kept === null) throw new Error('not what this version writes')
    for (const each of kept.apps) {
      const app = await apps.restore(each)
      const found = await app.app.getTokenCache().getAllAccounts()
      entries = [...entries, ...found.flatMap(perTenant).map((account) => enter({ app, account }))]
    }
    const { active } = kept
    const last = entries.find(({ app, account }) => active !== null && app.cloud.id === active.cloud && app.clientId === active.clientId && account.homeAccountId === active.homeId && account.tenantId === active.tenantId)
    activeId = (last ?? entries[0])?.id ?? null
  }

  return {
    all: () => entries,
    find,
    active: () => find(activeId),
    add(account) {
      const known = entries.find((each) => isSamePerson(each, account) && each.account.tenantId === account.account.tenantId)
      const entry = known === undefined ? enter(account) : { ...known, account: account.account, claims: null }
      entries = known === undefined ? [...entries, entry] : entries.map((each) => (each === known ? entry : each))
      activeId = entry.id
      return entry
    },
    use(id) {
      if (find(id) !== null) activeId = id
    },
    change(id, change) {
      entries = entries.map((each) => (each.id === id ? { ...each, ...change } : each))
    },
    async remove(account) {
      await account.app.app.signOut({ account: account.account })
      const gone = entries.filter((each) => isSamePerson(each, account)).map(({ id }) => id)
      entries = entries.filter((each) => !gone.includes(each.id))
      if (find(activeId) === null) activeId = entries[0]?.id ?? null
      return gone
    },
    knows: (account) => entries.some((each) => isSamePerson(each, account)),
    save(keep) {
      saving = saving
        .then(() => store(keep))
        .catch((error: unknown) => {
          log(`sign-in: the accounts could not be kept: ${error instanceof Error ? error.message : String(error)}`)
        })
      return saving
    },
    async restore() {
      try {
        await read()
      } catch (error) {
        entries = []
        activeId = null
        log(`sign-in: the kept accounts cannot be read: ${error instanceof Error ? error.message : String(error)}`)
        await vault.remove().catch(() => undefined)
      }
    },
  }
}

/** The account as the page may see it: no token, no id of the person. */
export function shownAccount({ id, app, account, tenantName }: SignedIn): Account {
  return { id, userName: account.username, tenantName, tenantId: account.tenantId, cloud: app.cloud.id }
}

/** Tenants of one person share the tokens that renew. */
function isSamePerson(one: NewAccount, other: NewAccount): boolean {
  return one.app === other.app && one.account.homeAccountId === other.account.homeAccountId
}

/** One entry for each tenant that a kept account has signed in to. */
function perTenant(account: AccountInfo): readonly AccountInfo[] {
  const profiles = [...(account.tenantProfiles?.values() ?? [])]
  return profiles.length === 0 ? [account] : profiles.map(({ tenantId, localAccountId, username }) => ({ ...account, tenantId, localAccountId, username: username || account.username }))
}
