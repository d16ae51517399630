import { createServer, request as send } from 'node:http'
import type { AddressInfo } from 'node:net'
import { startDemoTenant } from '../../main/demo/tenant/index.ts'

export interface TenantForAnyone {
  /** Loopback address that serves as the Microsoft Graph root. */
  readonly root: string
  /** Every access token that was presented so far. */
  readonly tokens: readonly string[]
  readonly close: () => Promise<void>
}

/** The demo tenant behind a door that takes any access token: for tokens of the OpenID provider. */
export async function startTenantForAnyone(): Promise<TenantForAnyone> {
  const tenant = await startDemoTenant()
  const tokens: string[] = []
  const server = createServer((request, response) => {
    const token = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1]
    if (token !== undefined) tokens.push(token)
    const headers = { ...request.headers, host: new URL(tenant.root).host, ...(token === undefined ? {} : { authorization: `Bearer ${tenant.token}` }) }
    const onward = send(`${tenant.root}${request.url ?? ''}`, { method: request.method ?? 'GET', headers }, (answer) => {
      response.writeHead(answer.statusCode ?? 502, answer.headers)
      answer.pipe(response)
    })
    onward.on('error', () => response.destroy())
    request.pipe(onward)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    root: `http://127.0.0.1:${String((server.address() as AddressInfo).port)}`,
    tokens,
    async close() {
      server.closeAllConnections()
      await new Promise<void>((resolve) => server.close(() => { resolve() }))
      await tenant.stop()
    },
  }
}
