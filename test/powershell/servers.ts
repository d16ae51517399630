import http from 'node:http'
import https from 'node:https'
import type { AddressInfo } from 'node:net'
import { selfSigned } from '../fakes/self-signed.ts'

export interface Servers {
  /** Local ports in place of 443 and 80. */
  readonly ports: Readonly<Record<string, number>>
  /** Methods that were asked, without repeats. */
  readonly methods: ReadonlySet<string>
  close(): Promise<void>
}

/** Two web servers on this machine in place of all hosts of Windows setup; the secure one has a certificate of an intercepting proxy. */
export async function startServers(date: string): Promise<Servers> {
  const methods = new Set<string>()
  const answer: http.RequestListener = (request, response) => {
    methods.add(request.method ?? '')
    response.sendDate = false
    response.writeHead(200, { Date: date }).end('Microsoft Connect Test')
  }
  const all = { 443: https.createServer(selfSigned('Fabrikam Inspection', 'Fabrikam Proxy'), answer), 80: http.createServer(answer) }
  const ports: Record<string, number> = {}
  for (const [port, server] of Object.entries(all)) {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    ports[port] = (server.address() as AddressInfo).port
  }
  return {
    ports,
    methods,
    close: async () => {
      for (const server of Object.values(all)) {
        server.closeAllConnections()
        await new Promise((resolve) => server.close(resolve))
      }
    },
  }
}
