import check from '../../../../core/checks/network/net-diagnostics.ts'
import type { EndpointOutcome } from '../../../../core/facts/network.ts'
import { diagnosticsHosts } from '../../../../core/tables/host-groups.ts'
import { describeCheck } from '../../describe-check.ts'

const hosts = diagnosticsHosts.length
const facts = (silent: number, outcome: EndpointOutcome, tried = hosts) => ({
  'network.endpoints': diagnosticsHosts.slice(0, tried).map((host, index) => ({ host, port: 443, outcome: index < silent ? outcome : ('reachable' as const), detail: '' })),
})

describeCheck(check, { facts: facts(0, 'refused') }, [
  { name: 'all answer', expect: 'ready', shows: `${String(hosts)} of ${String(hosts)} answered` },
  { name: 'one is blocked', facts: facts(1, 'refused'), expect: 'ready', shows: 'No connection' },
  { name: 'half answer', facts: facts(Math.floor(hosts / 2), 'timed-out'), expect: 'ready' },
  { name: 'fewer than half answer', facts: facts(Math.floor(hosts / 2) + 1, 'timed-out'), expect: 'at-risk' },
  { name: 'all are blocked', facts: facts(hosts, 'timed-out'), expect: 'at-risk', shows: `0 of ${String(hosts)} answered` },
  { name: 'one was not tried', facts: facts(0, 'refused', hosts - 1), expect: 'ready' },
  { name: 'most were not tried', facts: facts(0, 'refused', 2), expect: 'unknown', because: 'network.endpoints' },
  { name: 'another port does not count', facts: { 'network.endpoints': facts(0, 'refused')['network.endpoints'].map((each) => ({ ...each, port: 80 })) }, expect: 'unknown' },
  { name: 'unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
])
