import check from '../../../../core/checks/hybrid/hyb-connector-version.ts'
import type { ConnectorState } from '../../../../core/facts/hybrid.ts'
import { describeCheck } from '../../describe-check.ts'

const connectors = (...versions: (string | readonly [string, ConnectorState])[]) => ({
  'tenant.joinConnectors': versions.map((each) => {
    const [version, state] = typeof each === 'string' ? ([each, 'active'] as const) : each
    return { name: 'SRV', state, version, lastConnectionAt: null }
  }),
})

describeCheck(check, { facts: { ...connectors('6.2604.2000.3'), 'tenant.profileJoinType': 'hybrid' }, scenario: 'user-driven-hybrid' }, [
  { name: 'the version of June 2026', expect: 'ready', shows: '6.2604.2000.3 on SRV' },
  { name: 'the first sound one', facts: connectors('6.2504.2001.8'), expect: 'ready' },
  { name: 'one build less', facts: connectors('6.2504.2001.7'), expect: 'at-risk' },
  { name: 'the first working one', facts: connectors('6.2501.2000.5'), expect: 'at-risk' },
  { name: 'one build less than that', facts: connectors('6.2501.2000.4'), expect: 'blocked' },
  { name: 'compared as numbers, not as text', facts: connectors('6.10000.0.0'), expect: 'ready' },
  { name: 'a short version', facts: connectors('6.2504'), expect: 'at-risk' },
  { name: 'a very old one', facts: connectors('6.1904.1.0'), expect: 'blocked' },
  { name: 'an old one beside a good one', facts: connectors('6.1904.1.0', '6.2604.2000.3'), expect: 'at-risk' },
  { name: 'two old ones', facts: connectors('6.1904.1.0', '6.2501.2000.4'), expect: 'blocked' },
  { name: 'an old one that is inactive', facts: connectors(['6.1904.1.0', 'inactive'], '6.2604.2000.3'), expect: 'ready' },
  { name: 'none active', facts: connectors(['6.2604.2000.3', 'error']), expect: 'not-applicable' },
  { name: 'a version that is none', facts: connectors('newest'), expect: 'unknown', because: 'tenant.joinConnectors' },
  { name: 'unread', unread: ['tenant.joinConnectors'], expect: 'unknown', because: 'tenant.joinConnectors' },
  { name: 'pre-provisioning with hybrid join', facts: connectors('6.1904.1.0'), scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'pre-provisioning with Entra join', facts: { ...connectors('6.1904.1.0'), 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning, join unread', unread: ['tenant.profileJoinType'], scenario: 'pre-provisioning', expect: 'unknown', because: 'tenant.profileJoinType' },
  { name: 'user-driven', scenario: 'user-driven', expect: 'not-applicable' },
])
