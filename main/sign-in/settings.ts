import { z } from 'zod'
import { cloudIds, defaultSignInSettings, type SignInSettings } from '../../core/ipc/account.ts'
import type { Words } from '../../core/words/language.ts'
import { readFileLimited, writeFileAtomically } from '../platform/files.ts'
import { saySignIn } from './sign-in-words.ts'

/**
 * "Microsoft Graph Command Line Tools", Microsoft's public client that is in every tenant. For trying Preflight out only:
 * what administrators consented to for it, everybody who uses it gets. learn.microsoft.com/powershell/microsoftgraph/authentication-commands, 2026-08.
 */
export const quickStartClientId = '14d82eec-204b-4c2f-b7e8-296a70dab67e'

/** Settings are a few hundred bytes; our own limit. */
const maxBytes = 16_384

const guid = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i
const domain = /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]{0,61}[a-z0-9]$/i

const shape = z.object({
  cloud: z.enum(cloudIds),
  clientId: z.string().nullable(),
  tenant: z.string().nullable(),
  quickStart: z.boolean(),
  remember: z.boolean(),
})

/** What a preset decides instead of the people who sign in. */
export type FixedSignIn = Partial<Pick<SignInSettings, 'cloud' | 'clientId' | 'tenant'>>

/** Settings with what is fixed: an app registration that is fixed leaves no quick start. */
export function withFixed(settings: SignInSettings, fixed: FixedSignIn): SignInSettings {
  return { ...settings, ...fixed, quickStart: settings.quickStart && fixed.clientId === undefined }
}

export function isGuid(text: string): boolean {
  return guid.test(text)
}

/** Trims, and takes an empty field as none. */
export function cleanSettings(settings: SignInSettings): SignInSettings {
  const clean = (text: string | null): string | null => (text === null || text.trim() === '' ? null : text.trim())
  return { ...settings, clientId: clean(settings.clientId)?.toLowerCase() ?? null, tenant: clean(settings.tenant)?.toLowerCase() ?? null }
}

/** One sentence on what is wrong with these settings; null when they can be used. */
export function settingsProblem({ clientId, tenant }: SignInSettings): Words<string> | null {
  if (clientId !== null && !isGuid(clientId)) {
    return saySignIn((words) => words.clientId)
  }
  if (tenant !== null && !isGuid(tenant) && !domain.test(tenant)) {
    return saySignIn((words) => words.tenant)
  }
  return null
}

/** The app registration that asks for tokens; null when none is chosen. */
export function clientIdOf({ quickStart, clientId }: SignInSettings): string | null {
  return quickStart ? quickStartClientId : clientId
}

/** Settings as they were saved. What is missing, damaged or not usable counts as nothing chosen. */
export async function readSettings(file: string): Promise<SignInSettings> {
  try {
    const bytes = await readFileLimited(file, maxBytes)
    if (bytes.length > maxBytes) return defaultSignInSettings
    const parsed = cleanSettings(shape.parse(JSON.parse(new TextDecoder().decode(bytes))))
    return settingsProblem(parsed) === null ? parsed : defaultSignInSettings
  } catch {
    return defaultSignInSettings
  }
}

/** Saves settings. There is no secret among them. */
export async function writeSettings(file: string, settings: SignInSettings): Promise<void> {
  await writeFileAtomically(file, `${JSON.stringify(settings, null, 2)}\n`, 0o600)
}
