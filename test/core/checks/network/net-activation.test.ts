import check from '../../../../core/checks/network/net-activation.ts'
import type { EndpointOutcome } from '../../../../core/facts/network.ts'
import { activationHosts } from '../../../../core/tables/host-groups.ts'
import { describeCheck } from '../../describe-check.ts'

const facts = (silent: readonly string[], untried: readonly string[] = [], outcome: EndpointOutcome = 'refused') => ({
  'network.endpoints': activationHosts
    .filter((host) => !untried.includes(host))
    .map((host) => ({ host, port: 443, outcome: silent.includes(host) ? outcome : ('reachable' as const), detail: '' })),
})

describeCheck(check, { facts: facts([]) }, [
  { name: 'all answer', expect: 'ready', shows: `${String(activationHosts.length)} of ${String(activationHosts.length)} answered` },
  { name: 'an old host is gone and the new one answers', facts: facts(['activation.sls.microsoft.com']), expect: 'ready', shows: 'No connection' },
  { name: 'the old and the new host are blocked', facts: facts(['validation.sls.microsoft.com', 'validation-v2.sls.microsoft.com'], [], 'timed-out'), expect: 'at-risk', shows: 'No connection' },
  { name: 'the only host of a service is blocked', facts: facts(['licensing.mp.microsoft.com']), expect: 'at-risk', shows: 'No connection' },
  { name: 'the only host of a service was not tried', facts: facts([], ['licensing.mp.microsoft.com']), expect: 'unknown', because: 'network.endpoints' },
  { name: 'one of two was not tried, the other answers', facts: facts([], ['activation.sls.microsoft.com']), expect: 'ready' },
  { name: 'one of two was not tried, the other is blocked', facts: facts(['activation-v2.sls.microsoft.com'], ['activation.sls.microsoft.com']), expect: 'unknown', because: 'network.endpoints' },
  { name: 'one service is blocked, others were not tried', facts: facts(['licensing.mp.microsoft.com'], ['activation.sls.microsoft.com', 'activation-v2.sls.microsoft.com']), expect: 'at-risk' },
  { name: 'another port does not count', facts: { 'network.endpoints': facts([])['network.endpoints'].map((each) => ({ ...each, port: 80 })) }, expect: 'unknown' },
  { name: 'unread', unread: ['network.endpoints'], expect: 'unknown', because: 'network.endpoints' },
])
