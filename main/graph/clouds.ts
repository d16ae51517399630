export interface Cloud {
  readonly id: 'global' | 'us-gov-l4' | 'us-gov-l5' | 'china'
  readonly name: string
  readonly graphRoot: string
  readonly loginHost: string
}

/** National clouds and their Microsoft Graph roots: learn.microsoft.com/graph/deployments, read 2026-08. */
export const clouds: readonly Cloud[] = [
  {
    id: 'global',
    name: 'Global',
    graphRoot: 'https://graph.microsoft.com',
    loginHost: 'https://login.microsoftonline.com',
  },
  {
    id: 'us-gov-l4',
    name: 'US Government L4',
    graphRoot: 'https://graph.microsoft.us',
    loginHost: 'https://login.microsoftonline.us',
  },
  {
    id: 'us-gov-l5',
    name: 'US Government L5 (DoD)',
    graphRoot: 'https://dod-graph.microsoft.us',
    loginHost: 'https://login.microsoftonline.us',
  },
  {
    id: 'china',
    name: 'China, 21Vianet',
    graphRoot: 'https://microsoftgraph.chinacloudapi.cn',
    loginHost: 'https://login.chinacloudapi.cn',
  },
]

const loopbackHosts: readonly string[] = ['127.0.0.1', '[::1]', 'localhost']

/**
 * The root to use when `url` is a known Graph root over https or an address on this machine; null for
 * anything else. A token goes wherever the root points, so nothing else may ever become one.
 */
export function allowedGraphRoot(url: string): string | null {
  const parsed = parse(url)
  if (parsed === null) return null
  const plain = parsed.username === '' && parsed.password === '' && parsed.pathname === '/' && parsed.search === '' && parsed.hash === ''
  if (!plain) return null
  if (clouds.some((cloud) => cloud.graphRoot === parsed.origin)) return parsed.origin
  const web = parsed.protocol === 'https:' || parsed.protocol === 'http:'
  return web && loopbackHosts.includes(parsed.hostname) ? parsed.origin : null
}

function parse(url: string): URL | null {
  return URL.canParse(url) ? new URL(url) : null
}
