import check from '../../../../core/checks/hardware/tpm-reset-retry.ts'
import { describeCheck } from '../../describe-check.ts'

describeCheck(check, { facts: { 'device.tpmPresent': true }, scenario: 'pre-provisioning' }, [
  { name: 'advice', expect: 'ready', shows: 'Present' },
  { name: 'another scenario', scenario: 'self-deploying', expect: 'not-applicable' },
  { name: 'unread', unread: ['device.tpmPresent'], expect: 'unknown', because: 'device.tpmPresent' },
])
