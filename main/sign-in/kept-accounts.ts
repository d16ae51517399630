import { z } from 'zod'
import { cloudIds } from '../../core/ipc/account.ts'
import type { KeptApp } from './account-apps.ts'
import { isGuid } from './settings.ts'

/** The account whose tenant answers, as it can be found again. */
export interface KeptActive {
  readonly cloud: string
  readonly clientId: string
  readonly homeId: string
  readonly tenantId: string
}

export interface KeptAccounts {
  readonly apps: readonly KeptApp[]
  readonly active: KeptActive | null
}

const shape = z.object({
  version: z.literal(1),
  apps: z.array(z.object({ cloud: z.enum(cloudIds), clientId: z.string().refine(isGuid), cache: z.string() })).max(100),
  active: z.object({ cloud: z.string(), clientId: z.string(), homeId: z.string(), tenantId: z.string() }).nullable(),
})

export function writeKept(kept: KeptAccounts): string {
  return JSON.stringify({ version: 1, ...kept })
}

/** Null when the text is not what this version writes: then everybody is signed out. */
export function readKept(text: string): KeptAccounts | null {
  try {
    const { apps, active } = shape.parse(JSON.parse(text))
    // The sign-in library takes anything for a cache.
    for (const { cache } of apps) JSON.parse(cache)
    return { apps, active }
  } catch {
    return null
  }
}
