import { describe, expect, it } from 'vitest'
import check from '../../../../core/checks/network/net-endpoints.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import type { Scenario } from '../../../../core/scenarios/index.ts'
import type { EndpointProbe } from '../../../../core/facts/network.ts'
import { endpoints } from '../../../../core/tables/endpoints.ts'
import { factsFrom } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

/** Every host that can be tried answers. */
const all: readonly EndpointProbe[] = endpoints.flatMap((row): EndpointProbe[] =>
  row.probeHost === null ? [] : [{ host: row.probeHost, port: row.port, outcome: 'reachable', detail: '' }],
)

const withOutcome = (host: string, outcome: EndpointProbe['outcome'], port = 443): readonly EndpointProbe[] =>
  all.map((probe) => (probe.host === host && probe.port === port ? { ...probe, outcome, detail: 'EXAMPLE' } : probe))
const silent = (hosts: RegExp): readonly EndpointProbe[] => all.map((probe) => (hosts.test(probe.host) ? { ...probe, outcome: 'timed-out', detail: 'EXAMPLE' } : probe))
const without = (host: string, port = 443): readonly EndpointProbe[] =>
  all.filter((probe) => probe.host !== host || probe.port !== port)

describeCheck(check, { facts: { 'network.endpoints': all } }, [
  { name: 'everything answers', expect: 'ready' },
  { name: 'the tenant is in the global cloud', facts: { 'tenant.cloud': 'global' }, expect: 'ready' },
  { name: 'the tenant is in another cloud, whose hosts are not in the table', facts: { 'tenant.cloud': 'us-gov-l5' }, expect: 'not-applicable' },
  { name: 'hosts of the commercial cloud are blocked for a tenant of another cloud', facts: { 'tenant.cloud': 'china', 'network.endpoints': withOutcome('login.live.com', 'refused') }, expect: 'not-applicable' },
  { name: 'host names in capitals', facts: { 'network.endpoints': all.map((probe) => ({ ...probe, host: probe.host.toUpperCase() })) }, expect: 'ready' },
  { name: 'a hard host is blocked', facts: { 'network.endpoints': withOutcome('ztd.dds.microsoft.com', 'timed-out') }, expect: 'blocked', shows: 'No answer in time' },
  { name: 'a hard host has no name', facts: { 'network.endpoints': withOutcome('ztd.dds.microsoft.com', 'name-not-found') }, expect: 'blocked', shows: 'Name not found' },
  { name: 'a hard host refuses', facts: { 'network.endpoints': withOutcome('login.live.com', 'refused') }, expect: 'blocked', shows: 'Connection refused' },
  { name: 'a hard host fails in TLS', facts: { 'network.endpoints': withOutcome('login.live.com', 'tls-failed') }, expect: 'blocked', shows: 'Secure connection failed' },
  { name: 'a hard host fails somehow', facts: { 'network.endpoints': withOutcome('login.live.com', 'failed') }, expect: 'blocked', shows: 'Connection failed' },
  { name: 'a hard host over HTTP', facts: { 'network.endpoints': withOutcome('www.msftconnecttest.com', 'timed-out', 80) }, expect: 'blocked' },
  { name: 'a hard host was not tried', facts: { 'network.endpoints': without('ztd.dds.microsoft.com') }, expect: 'unknown', because: 'network.endpoints', shows: 'Not tried' },
  {
    name: 'one hard host blocked, another not tried',
    facts: { 'network.endpoints': withOutcome('login.live.com', 'refused').filter((probe) => probe.host !== 'ztd.dds.microsoft.com') },
    expect: 'blocked',
  },
  { name: 'one soft host out of many is silent', facts: { 'network.endpoints': withOutcome('storeedgefd.dsx.mp.microsoft.com', 'timed-out') }, expect: 'ready', shows: '6 of 7 answered; silent: storeedgefd.dsx.mp.microsoft.com' },
  { name: 'most of the hosts for one thing are silent', facts: { 'network.endpoints': silent(/^(client\.wns|sinwns)/) }, expect: 'at-risk', shows: 'No answer in time' },
  { name: 'one of three is silent', facts: { 'network.endpoints': silent(/^client\.wns/) }, expect: 'ready' },
  { name: 'every soft host is blocked', facts: { 'network.endpoints': silent(/mscdn\.manage|content-cdn/) }, expect: 'at-risk', shows: 'No answer in time' },
  { name: 'soft hosts were not tried: not green', facts: { 'network.endpoints': all.filter(({ host }) => !/\.(wns|notify)\.windows\.com$/.test(host)) }, expect: 'at-risk', shows: 'Not tried' },
  { name: 'hosts of activation and failure logs have checks of their own', facts: { 'network.endpoints': silent(/sls\.microsoft\.com$|^licensing\.mp\.|blob\.core/) }, expect: 'ready' },
  { name: 'a legacy host is gone', facts: { 'network.endpoints': withOutcome('cs.dds.microsoft.com', 'name-not-found') }, expect: 'ready' },
  { name: 'a legacy host is blocked', facts: { 'network.endpoints': withOutcome('cs.dds.microsoft.com', 'timed-out') }, expect: 'ready' },
  { name: 'a host of one region is blocked', facts: { 'network.endpoints': withOutcome('imeswda-afd-primary.manage.microsoft.com', 'timed-out') }, expect: 'ready' },
  { name: 'UDP was not tried', facts: { 'network.endpoints': without('time.windows.com', 123) }, expect: 'ready' },
  { name: 'nothing was tried', facts: { 'network.endpoints': [] }, expect: 'unknown', because: 'network.endpoints' },
  { name: 'user-driven needs no attestation host', facts: { 'network.endpoints': withOutcome('ekop.intel.com', 'timed-out') }, expect: 'ready' },
  {
    name: "self-deploying, the TPM maker's host blocked",
    facts: { 'network.endpoints': withOutcome('ekop.intel.com', 'timed-out'), 'device.tpmManufacturer': 'INTC' },
    scenario: 'self-deploying',
    expect: 'blocked',
  },
  {
    name: "self-deploying, another maker's host blocked",
    facts: { 'network.endpoints': withOutcome('ftpm.amd.com', 'timed-out'), 'device.tpmManufacturer': 'INTC' },
    scenario: 'self-deploying',
    expect: 'ready',
  },
  {
    name: 'self-deploying, a maker host blocked, TPM unread',
    facts: { 'network.endpoints': withOutcome('ftpm.amd.com', 'timed-out') },
    scenario: 'self-deploying',
    expect: 'blocked',
  },
  { name: 'device association, everything answers', scenario: 'device-association', expect: 'ready' },
  { name: 'device association, an attestation host blocked', facts: { 'network.endpoints': withOutcome('peapdamaa7.weu.attest.azure.net', 'refused') }, scenario: 'device-association', expect: 'blocked' },
  { name: 'unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
])

describe('the list of hosts', () => {
  const labels = (probes: readonly EndpointProbe[], scenario: Scenario): string[] =>
    runChecks([check], factsFrom({ 'network.endpoints': probes }), { scenario, overlays: [], now: 0, language: 'en' })
      .flatMap((result) => result.evidence)
      .map((each) => each.label)

  it('names twelve and counts the others', () => {
    expect(labels([], 'device-association')).toContain('More hosts')
    expect(labels([], 'device-association')).toHaveLength(2 + 12 + 1)
    expect(labels(without('ztd.dds.microsoft.com'), 'user-driven')).not.toContain('More hosts')
  })

  it('names a host once, though a wildcard and its own row are tried through it', () => {
    const found = labels([], 'user-driven')
    expect(found).toContain('portal.manage.microsoft.com, TCP 443')
    expect(new Set(found).size).toBe(found.length)
  })
})
