import { expect, it } from 'vitest'
import check from '../../../../core/checks/network/net-tls-inspection.ts'
import { runChecks } from '../../../../core/engine/run-checks.ts'
import type { TlsProbe } from '../../../../core/facts/network.ts'
import { factsFrom, testTime } from '../../../fakes/facts.ts'
import { describeCheck } from '../../describe-check.ts'

const dates = { validFrom: '2026-06-01T00:00:00Z', validTo: '2027-06-01T00:00:00Z' }
const genuine = (host: string, organization = 'DigiCert Inc'): TlsProbe => ({
  host,
  issuerOrganization: organization,
  issuerCommonName: 'Example issuing CA',
  ...dates,
})
const proxied = (host: string): TlsProbe => ({ ...genuine(host, 'Northwind Firewall'), issuerCommonName: 'NORTHWIND-FW-CA' })

const signIn = genuine('login.microsoftonline.com')
const enrollment = genuine('enrollment.manage.microsoft.com', 'Microsoft Corporation')
const tls = (...probes: TlsProbe[]): { 'network.tls': TlsProbe[] } => ({ 'network.tls': probes })

describeCheck(check, { facts: tls(signIn, enrollment) }, [
  { name: 'genuine issuers', expect: 'ready', shows: '2 of 2' },
  { name: 'the portal host will do as well', facts: tls(signIn, genuine('portal.manage.microsoft.com')), expect: 'ready' },
  { name: 'host names in capitals', facts: tls(genuine('LOGIN.microsoftonline.com'), genuine('PORTAL.manage.microsoft.com')), expect: 'ready' },
  { name: 'other public authorities', facts: tls(signIn, enrollment, genuine('ekop.intel.com', 'sectigo limited '), genuine('a.example', 'Baltimore')), expect: 'ready' },
  { name: 'inspected: management', facts: tls(signIn, proxied('enrollment.manage.microsoft.com')), expect: 'blocked', shows: 'Northwind Firewall' },
  { name: 'inspected: the management root', facts: tls(signIn, enrollment, proxied('manage.microsoft.com')), expect: 'blocked' },
  { name: 'inspected: device management', facts: tls(signIn, enrollment, proxied('r.dm.microsoft.com')), expect: 'blocked' },
  { name: 'inspected: health attestation', facts: tls(signIn, enrollment, proxied('has.spserv.microsoft.com')), expect: 'blocked' },
  { name: 'inspected: attestation of a region', facts: tls(signIn, enrollment, proxied('intunemaape1.eus.attest.azure.net')), expect: 'blocked' },
  { name: 'inspected: device sign-in', facts: tls(signIn, enrollment, proxied('device.login.microsoftonline.com')), expect: 'blocked' },
  { name: 'inspected: a hard host, the others untried', facts: tls(proxied('Device.Login.microsoftonline.com')), expect: 'blocked' },
  { name: 'inspected: user sign-in', facts: tls(proxied('login.microsoftonline.com'), enrollment), expect: 'at-risk', shows: 'Northwind Firewall' },
  { name: 'inspected: the Store', facts: tls(signIn, enrollment, proxied('displaycatalog.mp.microsoft.com')), expect: 'at-risk' },
  { name: 'inspected: other attestation', facts: tls(signIn, enrollment, proxied('peapdamaa7.weu.attest.azure.net')), expect: 'at-risk' },
  { name: 'inspected: a host that only looks like management', facts: tls(signIn, enrollment, proxied('manage.microsoft.com.northwind.example')), expect: 'at-risk' },
  { name: 'a proxy that borrows half a name', facts: tls(signIn, genuine('portal.manage.microsoft.com', 'DigiCert Inc Proxy')), expect: 'blocked' },
  {
    name: 'an issuer without organization shows its common name',
    facts: tls(signIn, { ...proxied('portal.manage.microsoft.com'), issuerOrganization: '' }),
    expect: 'blocked',
    shows: 'NORTHWIND-FW-CA',
  },
  {
    name: 'a certificate that is not valid yet, genuine issuer: the clock',
    facts: tls(signIn, { ...enrollment, validFrom: '2026-11-22T09:00:01Z' }),
    expect: 'ready',
    shows: 'Valid 2026-11-22 09:00 UTC to 2027-06-01 00:00 UTC',
  },
  {
    name: 'a certificate that has ended, genuine issuer: the clock',
    facts: tls(signIn, { ...enrollment, validTo: '2026-11-22T08:59:59Z' }),
    expect: 'ready',
    shows: 'Valid 2026-06-01 00:00 UTC to 2026-11-22 08:59 UTC',
  },
  {
    name: 'a certificate that has ended, foreign issuer',
    facts: tls(signIn, { ...proxied('enrollment.manage.microsoft.com'), validTo: '2026-11-22T08:59:59Z' }),
    expect: 'blocked',
  },
  { name: 'the sign-in host was not tried', facts: tls(enrollment), expect: 'unknown', because: 'network.tls' },
  { name: 'no enrollment host was tried', facts: tls(signIn, genuine('device.login.microsoftonline.com')), expect: 'unknown', because: 'network.tls' },
  { name: 'a soft host inspected, no enrollment host tried', facts: tls(proxied('login.microsoftonline.com')), expect: 'unknown', because: 'network.tls' },
  {
    name: 'a connection that showed no issuer does not count',
    facts: tls(signIn, { ...enrollment, issuerOrganization: '', issuerCommonName: ' ' }),
    expect: 'unknown',
    because: 'network.tls',
  },
  { name: 'nothing was tried', facts: tls(), expect: 'unknown', because: 'network.tls' },
  { name: 'device association', facts: tls(signIn, proxied('portal.manage.microsoft.com')), scenario: 'device-association', expect: 'blocked' },
  { name: 'unread', unread: ['network.tls'], expect: 'unknown', because: 'network.tls' },
])

const labels = (...probes: TlsProbe[]): string[] =>
  runChecks([check], factsFrom(tls(...probes)), { scenario: 'user-driven', overlays: [], now: Date.parse(testTime), language: 'en' })
    .flatMap((result) => result.evidence)
    .map((each) => each.label)

it('points to the clock only outside the dates of a certificate', () => {
  const host = 'enrollment.manage.microsoft.com, certificate dates'
  expect(labels(signIn, { ...enrollment, validFrom: testTime })).not.toContain(host)
  expect(labels(signIn, { ...enrollment, validTo: testTime })).not.toContain(host)
  expect(labels(signIn, { ...enrollment, validTo: '2026-11-22T08:59:59Z' })).toContain(host)
})

it('lists twelve inspected hosts and counts the others', () => {
  const hosts = Array.from({ length: 13 }, (_each, index) => proxied(`host${String(index)}.northwind.example`))
  expect(labels(signIn, enrollment, ...hosts.slice(0, 12))).not.toContain('More hosts')
  expect(labels(signIn, enrollment, ...hosts)).toContain('More hosts')
  expect(labels(signIn, enrollment, ...hosts)).not.toContain('host12.northwind.example')
})
