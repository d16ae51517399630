import check from '../../../../core/checks/hybrid/hyb-connector-active.ts'
import type { ConnectorState } from '../../../../core/facts/hybrid.ts'
import { describeCheck } from '../../describe-check.ts'

const connectors = (...states: ConnectorState[]) => ({
  'tenant.joinConnectors': states.map((state) => ({ name: '', state, version: '6.2604.2000.3', lastConnectionAt: null })),
})

describeCheck(check, { facts: { ...connectors('active', 'active'), 'tenant.profileJoinType': 'hybrid' }, scenario: 'user-driven-hybrid' }, [
  { name: 'two', expect: 'ready', shows: '2 of 2' },
  { name: 'says that the domain is not visible', expect: 'ready', shows: 'Not visible from the tenant' },
  { name: 'one', facts: connectors('active'), expect: 'at-risk' },
  { name: 'one of two', facts: connectors('active', 'error'), expect: 'at-risk', shows: '1 of 2' },
  { name: 'none active', facts: connectors('error', 'inactive'), expect: 'blocked', shows: '0 of 2' },
  { name: 'none at all', facts: connectors(), expect: 'blocked', shows: '0 of 0' },
  { name: 'unread', unread: ['tenant.joinConnectors'], expect: 'unknown', because: 'tenant.joinConnectors' },
  { name: 'pre-provisioning with Entra join', facts: { ...connectors(), 'tenant.profileJoinType': 'entra' }, scenario: 'pre-provisioning', expect: 'not-applicable' },
  { name: 'pre-provisioning with hybrid join', facts: connectors(), scenario: 'pre-provisioning', expect: 'blocked' },
  { name: 'self-deploying', facts: connectors(), scenario: 'self-deploying', expect: 'not-applicable' },
])
