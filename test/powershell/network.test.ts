import { beforeEach, describe, expect, it } from 'vitest'
import { certificateHosts, probedHosts } from '../../main/probes/network/hosts.ts'
import { collect } from './collect.ts'
import { healthy } from './machine.ts'
import { startServers } from './servers.ts'

const missing = process.env['PREFLIGHT_NO_POWERSHELL']

describe('the network part of collect-device.ps1', () => {
  beforeEach((context) => {
    context.skip(missing !== undefined, missing)
  })

  it('asks every host with HEAD or GET and sees certificates and time', async () => {
    const servers = await startServers(new Date(Date.now() + 95 * 60_000).toUTCString())
    try {
      const { facts, seconds } = await collect({ ...healthy, ports: servers.ports })
      expect([...servers.methods].sort()).toEqual(['GET', 'HEAD'])
      const endpoints = facts['network.endpoints']
      if (endpoints?.status !== 'known') throw new Error(JSON.stringify(endpoints))
      expect(endpoints.value.map(({ outcome }) => outcome)).toEqual(probedHosts.map(() => 'reachable'))
      const tls = facts['network.tls']
      if (tls?.status !== 'known') throw new Error(JSON.stringify(tls))
      expect(tls.value.map(({ host }) => host)).toEqual(certificateHosts.map(({ host }) => host))
      expect(JSON.stringify(tls.value)).toContain('Fabrikam Inspection')
      const offset = facts['device.clockOffsetSeconds']
      if (offset?.status !== 'known') throw new Error(JSON.stringify(offset))
      expect(Math.abs(Math.abs(offset.value) - 95 * 60)).toBeLessThan(10)
      // The whole run, within the limit that it sets itself.
      expect(seconds).toBeLessThan(90)
    } finally {
      await servers.close()
    }
  })
})
