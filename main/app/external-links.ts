import { shell } from 'electron'

/** The only host that checks may point to. */
const allowedHosts: ReadonlySet<string> = new Set(['learn.microsoft.com'])

/** Where Microsoft signs people in, in all its clouds. A test holds this equal to the list of clouds. */
export const signInHosts: ReadonlySet<string> = new Set([
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.chinacloudapi.cn',
  'login.partner.microsoftonline.cn',
])

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

/**
 * Opens a sign-in page of the chosen cloud in the default browser; refuses any other address, whoever asks.
 * `testOrigin` is a sign-in service on this machine, for tests of an unpackaged app; null otherwise.
 */
export async function openSignInPage(address: string, origins: readonly string[], testOrigin: string | null): Promise<void> {
  const origin = URL.canParse(address) ? new URL(address).origin : ''
  const allowed = isPlain(address, signInHosts) || (testOrigin !== null && origin === testOrigin)
  if (!allowed || !origins.includes(origin)) throw new Error('This address may not be opened.')
  await shell.openExternal(address)
}

function mayOpen(address: string): boolean {
  return isPlain(address, allowedHosts)
}

function isPlain(address: string, hosts: ReadonlySet<string>): boolean {
  if (!URL.canParse(address)) return false
  const url = new URL(address)
  const plain = url.protocol === 'https:' && url.username === '' && url.password === '' && url.port === ''
  return plain && hosts.has(url.hostname)
}
