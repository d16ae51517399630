import check from '../../../../core/checks/network/net-cloud-endpoints.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'tenant.cloud': 'global' } }, [
  { name: 'the commercial cloud', expect: 'ready' },
  { name: 'US Government L4', facts: { 'tenant.cloud': 'us-gov-l4' }, expect: 'manual', shows: 'US Government L4' },
  { name: 'US Government L5', facts: { 'tenant.cloud': 'us-gov-l5' }, expect: 'manual', shows: 'US Government L5 (DoD)' },
  { name: 'China', facts: { 'tenant.cloud': 'china' }, expect: 'manual', shows: 'China, 21Vianet' },
  { name: 'the cloud is not known', unread: ['tenant.cloud'], expect: 'unknown', because: 'tenant.cloud' },
])
