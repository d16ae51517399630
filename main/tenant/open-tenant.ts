import type { TenantReader } from './reader/reader.ts'

/** Opens the reader of the tenant behind `root`. Loads what talks to Microsoft Graph only now. */
export async function openTenant(
  root: string,
  getToken: (signal: AbortSignal, claims?: string) => Promise<string>,
  fetch: typeof globalThis.fetch,
): Promise<TenantReader> {
  const { openGraphDoor } = await import('../graph/door.ts')
  const { systemClock } = await import('../graph/clock.ts')
  const { openTenantReader } = await import('./reader/reader.ts')
  return openTenantReader(openGraphDoor({ root, getToken, fetch, clock: systemClock }), Date.now)
}
