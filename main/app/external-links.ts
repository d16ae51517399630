import { shell } from 'electron'

/** The only host that checks may point to. */
const allowedHosts: ReadonlySet<string> = new Set(['learn.microsoft.com'])

/**
 * The documentation page of a check; null when there is no such check or its address is not an https
 * page of an allowed host. The page names a check, never an address.
 */
export function docsAddress(checks: readonly { readonly id: string; readonly docs: string }[], checkId: string): string | null {
  const address = checks.find((check) => check.id === checkId)?.docs
  return address !== undefined && mayOpen(address) ? address : null
}

/** Opens an allowed address in the default browser; refuses any other, whoever asks. */
export async function openLink(address: string): Promise<void> {
  if (!mayOpen(address)) throw new Error('This address may not be opened.')
  await shell.openExternal(address)
}

function mayOpen(address: string): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  return plain && allowedHosts.has(url.hostname)
}
