import check from '../../../../core/checks/user/lic-entra-p1.ts'
import { describeCheck } from '../../describe-check.ts'

const plan = (id: string, provisioningStatus = 'Success') => ({ 'user.servicePlans': [{ id, name: 'whatever', provisioningStatus }] })
const p1 = '41781fb2-bc02-4b7c-bd55-b576c07bb09d'
const p2 = 'EEC0EB4F-6444-4F95-ABA0-50C24D67F998'
const tenant = (...plans: string[]) => ({ 'tenant.servicePlans': plans })

describeCheck(check, { facts: { ...plan(p1), ...tenant('AAD_PREMIUM') } }, [
  { name: 'P1', expect: 'ready', shows: 'AAD_PREMIUM' },
  { name: 'P2, in capitals', facts: plan(p2), expect: 'ready', shows: 'AAD_PREMIUM_P2' },
  { name: 'the free edition of small businesses', facts: plan('de377cbc-0019-4ec2-b77c-3f223947e102'), expect: 'blocked', shows: 'No Entra ID plan' },
  { name: 'no plan at all, whatever the tenant has', facts: { 'user.servicePlans': [] }, expect: 'blocked' },
  { name: 'switched off', facts: plan(p1, 'Disabled'), expect: 'blocked', shows: 'AAD_PREMIUM, not working (Disabled)' },
  { name: 'on its way', facts: plan(p1, 'PendingProvisioning'), expect: 'at-risk' },
  { name: 'unread', unread: ['user.servicePlans'], expect: 'unknown', because: 'user.servicePlans' },
  { name: 'hybrid', facts: { 'user.servicePlans': [] }, scenario: 'user-driven-hybrid', expect: 'blocked' },
  { name: 'self-deploying asks the tenant', facts: { 'user.servicePlans': [] }, unread: ['user.servicePlans'], scenario: 'self-deploying', expect: 'ready' },
  { name: 'self-deploying with P2', facts: tenant('AAD_PREMIUM_P2'), scenario: 'self-deploying', expect: 'ready' },
  { name: 'self-deploying without either', facts: tenant('INTUNE_A'), scenario: 'self-deploying', expect: 'blocked', shows: 'No Entra ID plan' },
  { name: 'self-deploying, tenant unread', unread: ['tenant.servicePlans'], scenario: 'self-deploying', expect: 'unknown', because: 'tenant.servicePlans' },
  { name: 'device association', facts: { 'user.servicePlans': [] }, scenario: 'device-association', expect: 'not-applicable' },
])
