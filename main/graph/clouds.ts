export interface Cloud {
  readonly id: 'global' | 'us-gov-l4' | 'us-gov-l5' | 'china'
  readonly name: string
  readonly graphRoot: string
  readonly loginHost: string
  /** Another host of the same sign-in service, to which Microsoft's sign-in library moves by itself (msal-common 17, AuthorityMetadata); null: none. */
  readonly loginAlias: string | null
}

/** National clouds and their Microsoft Graph roots: learn.microsoft.com/graph/deployments, read 2026-08. */
export const clouds: readonly Cloud[] = [
  {
    id: 'global',
    name: 'Global',
    graphRoot: 'https://graph.microsoft.com',
    loginHost: 'https://login.microsoftonline.com',
    loginAlias: null,
  },
  {
    id: 'us-gov-l4',
    name: 'US Government L4',
    graphRoot: 'https://graph.microsoft.us',
    loginHost: 'https://login.microsoftonline.us',
    loginAlias: null,
  },
  {
    id: 'us-gov-l5',
    name: 'US Government L5 (DoD)',
    graphRoot: 'https://dod-graph.microsoft.us',
    loginHost: 'https://login.microsoftonline.us',
    loginAlias: null,
  },
  {
    id: 'china',
    name: 'China, 21Vianet',
    graphRoot: 'https://microsoftgraph.chinacloudapi.cn',
    loginHost: 'https://login.chinacloudapi.cn',
    loginAlias: 'https://login.partner.microsoftonline.cn',
  },
]

export function cloudOf(id: Cloud['id']): Cloud {
  const cloud = clouds.find((each) => each.id === id)
  if (cloud === undefined) throw new Error(`There is no cloud ${id}.`)
  return cloud
}

/** The cloud that a Graph root belongs to; an address on this machine stands in for the global one. */
export function cloudOfRoot(root: string): Cloud['id'] {
  return clouds.find((each) => each.graphRoot === root)?.id ?? 'global'
}

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
