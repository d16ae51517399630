import type { SignInSettings } from '../../core/ipc/account.ts'
import { signInWords } from './sign-in-words.ts'

/** The settings as they are being typed. */
export interface SettingsDraft extends Omit<SignInSettings, 'clientId' | 'tenant'> {
  readonly clientId: string
  readonly tenant: string
}

export interface DraftProblems {
  readonly clientId: string | null
  readonly tenant: string | null
}

const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i
/** A DNS name of at least two labels; a label has at most 63 characters (RFC 1035, 2.3.4). */
const domain = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

export function draftOf(settings: SignInSettings): SettingsDraft {
  return { ...settings, clientId: settings.clientId ?? '', tenant: settings.tenant ?? '' }
}

/** The settings to save. Ids are often copied with braces or blanks around them; capital letters mean nothing in them. */
export function settingsOf(draft: SettingsDraft): SignInSettings {
  return { ...draft, clientId: orNull(bareId(draft.clientId)), tenant: orNull(bareId(draft.tenant)) }
}

export function sameSettings(a: SignInSettings, b: SignInSettings): boolean {
  return a.cloud === b.cloud && a.clientId === b.clientId && a.tenant === b.tenant && a.quickStart === b.quickStart && a.remember === b.remember
}

/** One sentence per field that cannot be saved; null where all is well. */
export function draftProblems(draft: SettingsDraft): DraftProblems {
  const { clientId, tenant, quickStart } = settingsOf(draft)
  return {
    clientId:
      quickStart || clientId === null || guid.test(clientId)
        ? null
        : signInWords.wrongClientId,
    tenant:
      tenant === null || guid.test(tenant) || domain.test(tenant)
        ? null
        : signInWords.wrongTenant,
  }
}

function bareId(typed: string): string {
  return typed.trim().replace(/^\{(.*)\}$/, '$1').toLowerCase()
}

function orNull(text: string): string | null {
  return text === '' ? null : text
}
