import check from '../../../../core/checks/network/net-tenant-restrictions.ts'
import { describeCheck } from '../../describe-check.ts'

const shown = (issuerOrganization: string, host = 'login.microsoftonline.com') => ({
  'network.tls': [{ host, issuerOrganization, issuerCommonName: issuerOrganization, validFrom: '2026-01-01T00:00:00Z', validTo: '2027-01-01T00:00:00Z' }],
})

describeCheck(check, { facts: shown('DigiCert Inc') }, [
  { name: 'a public issuer', expect: 'ready', shows: 'DigiCert Inc' },
  { name: 'the issuer of a proxy', facts: shown('Fabrikam Proxy'), expect: 'manual', shows: 'Fabrikam Proxy' },
  { name: 'no issuer', facts: shown(''), expect: 'unknown', because: 'network.tls' },
  { name: 'another host alone', facts: shown('DigiCert Inc', 'graph.microsoft.com'), expect: 'unknown', because: 'network.tls' },
  { name: 'nobody signs in', facts: shown('Fabrikam Proxy'), scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'unread', unread: ['network.tls'], expect: 'unknown', because: 'network.tls' },
])
