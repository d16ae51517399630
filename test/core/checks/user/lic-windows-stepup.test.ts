import check from '../../../../core/checks/user/lic-windows-stepup.ts'
import { describeCheck } from '../../describe-check.ts'

const plan = (id: string, provisioningStatus = 'Success') => ({ 'user.servicePlans': [{ id, name: '', provisioningStatus }] })

describeCheck(check, { facts: { 'user.servicePlans': [] } }, [
  { name: 'none', expect: 'ready', shows: 'None' },
  { name: 'Business', facts: plan('8e229017-d77b-43d5-9305-903395523b99'), expect: 'ready', shows: 'WINBIZ' },
  { name: 'Enterprise', facts: plan('21b439ba-a0ca-424f-a6cc-52f954a5b111'), expect: 'ready', shows: 'WIN10_PRO_ENT_SUB' },
  { name: 'switched off', facts: plan('21b439ba-a0ca-424f-a6cc-52f954a5b111', 'Disabled'), expect: 'ready', shows: 'None' },
  { name: 'unread', unread: ['user.servicePlans'], expect: 'unknown', because: 'user.servicePlans' },
  { name: 'self-deploying', scenario: 'self-deploying', expect: 'not-applicable' },
])
