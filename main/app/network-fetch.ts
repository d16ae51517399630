import { session } from 'electron'

/** In memory and apart from the page's session: no cookie or cache of Microsoft's services stays behind. */
const networkPartition = 'preflight-network'

/**
 * `fetch` through Chromium's network stack: the system's proxy and PAC file, Windows sign-in at the
 * proxy, and the certificates that Windows trusts. Usable once the app is ready.
 */
export const networkFetch: typeof globalThis.fetch = (input, init) =>
  session.fromPartition(networkPartition).fetch(input instanceof URL ? input.href : input, init)
