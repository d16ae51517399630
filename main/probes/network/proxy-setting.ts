import type { ProbeTools } from '../probe.ts'

/** Host and port of the proxy, never its user name and password; null without one. */
export function proxyOf(tools: ProbeTools, names: readonly string[] = ['HTTPS_PROXY', 'https_proxy', 'ALL_PROXY', 'all_proxy']): string | null {
  const setting = names.map((name) => tools.environment(name)).find((value) => value)
  if (setting === undefined) return null
  try {
    const { hostname, port } = new URL(setting.includes('://') ? setting : `http://${setting}`)
    return port === '' ? hostname : `${hostname}:${port}`
  } catch {
    return 'set, but no address'
  }
}

export interface ProxyAddress {
  readonly host: string
  readonly port: number
}

/** The same as an address; 80 where no port is named (RFC 9110, 4.2.1). */
export function proxyAddress(proxy: string): ProxyAddress | null {
  const match = /^(\[[0-9a-f:]+\]|[a-z0-9.-]+)(?::(\d{1,5}))?$/i.exec(proxy)
  const [, host, port] = match ?? []
  return host === undefined ? null : { host: host.replace(/^\[|\]$/g, ''), port: Number(port ?? 80) }
}
