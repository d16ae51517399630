import check from '../../../../core/checks/network/net-diagnostics.ts'
import type { EndpointOutcome } from '../../../../core/facts/network.ts'
import { diagnosticsHosts } from '../../../../core/tables/host-groups.ts'
import { describeCheck } from '../../describe-check.ts'

const all = (last: EndpointOutcome) => ({
  'network.endpoints': diagnosticsHosts.map((host, index) => ({ host, port: 443, outcome: index === diagnosticsHosts.length - 1 ? last : ('reachable' as const), detail: '' })),
})

describeCheck(check, { facts: all('reachable') }, [
  { name: 'all answer', expect: 'ready', shows: `${String(diagnosticsHosts.length)} of ${String(diagnosticsHosts.length)} answered` },
  { name: 'one is blocked', facts: all('refused'), expect: 'at-risk', shows: 'No connection' },
  { name: 'one was not tried', facts: { 'network.endpoints': all('reachable')['network.endpoints'].slice(1) }, expect: 'unknown', because: 'network.endpoints' },
  { name: 'one is blocked, others were not tried', facts: { 'network.endpoints': all('timed-out')['network.endpoints'].slice(-1) }, expect: 'at-risk' },
  { name: 'another port does not count', facts: { 'network.endpoints': all('reachable')['network.endpoints'].map((each) => ({ ...each, port: 80 })) }, expect: 'unknown' },
  { name: 'unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
])
